using System.Diagnostics;

namespace PlanSite.Cli.Tests;

public sealed class PackTests
{
    /// <summary>As an office installs it: packed, installed from a folder, run in an empty one.</summary>
    [Fact]
    public void Packs_as_a_tool_that_installs_from_a_folder_and_runs()
    {
        using var folder = new TemporaryFolder();
#if DEBUG
        const string configuration = "Debug";
#else
        const string configuration = "Release";
#endif
        Run("dotnet", RepositoryFolder.Root, "pack", "src/PlanSite.Cli", "--no-build", "-c", configuration, "-o", folder["packages"], "-v", "q");
        Run("dotnet", folder.Path, "tool", "install", "PlanSite", "--tool-path", folder["tools"], "--add-source", folder["packages"], "--ignore-failed-sources");
        string plansite = folder[OperatingSystem.IsWindows() ? "tools/plansite.exe" : "tools/plansite"];
        Run(plansite, folder.Path, "init", "kho");
        Run(plansite, folder["kho"], "build");
        Assert.True(File.Exists(folder["kho/_site/index.html"]));
    }

    private static void Run(string program, string workingFolder, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = workingFolder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(start)!;
        System.Threading.Tasks.Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)}\n{output}\n{error.GetAwaiter().GetResult()}");
    }
}
