namespace PlanSite.Cli;

/// <summary>Writes a file so that nobody ever sees half of it.</summary>
internal static class WholeFile
{
    /// <summary>Writes a file that isn't there yet.</summary>
    public static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        string temporary = path + ".plansite-tmp";
        File.WriteAllText(temporary, text);
        File.Move(temporary, path, overwrite: false);
    }

    /// <summary>Writes a file in the place of the one that may be there, with the same rights; where a link leads, the file behind it.</summary>
    public static void Replace(string path, string text) => Replace(path, System.Text.Encoding.UTF8.GetBytes(text));

    /// <inheritdoc cref="Replace(string, string)"/>
    public static void Replace(string path, byte[] bytes)
    {
        string target = (File.Exists(path) ? new FileInfo(path).ResolveLinkTarget(returnFinalTarget: true)?.FullName : null) ?? path;
        string temporary = target + ".plansite-tmp";
        File.WriteAllBytes(temporary, bytes);
        if (!OperatingSystem.IsWindows() && File.Exists(target)) File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
        File.Move(temporary, target, overwrite: true);
    }
}
