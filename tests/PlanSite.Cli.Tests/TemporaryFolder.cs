namespace PlanSite.Cli.Tests;

/// <summary>A folder that goes away with the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("plansite-cli-").FullName;

    public string this[string name] => System.IO.Path.Combine(Path, name);

    public void Dispose() => Directory.Delete(Path, recursive: true);

    /// <summary>A repository as <c>plansite init</c> makes it.</summary>
    public static TemporaryFolder WithStarter()
    {
        var folder = new TemporaryFolder();
        ProgramRun run = ProgramRun.In(folder.Path, "init");
        Assert.Equal(ExitCode.Clean, run.Code);
        return folder;
    }

    /// <summary>Path and bytes of every file, as one text to compare.</summary>
    public static string Digest(string folder)
    {
        if (!Directory.Exists(folder)) return "missing";
        IEnumerable<string> lines = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => System.IO.Path.GetRelativePath(folder, path) + " "
                + Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(path))));
        return string.Join('\n', lines);
    }
}
