using System.Diagnostics;

namespace PlanSite.Cli.Tests;

/// <summary>The program as a process: Ctrl-C in the middle of one heavy document, and a shell whose folder is gone.</summary>
public sealed class StopTests
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "plansite.dll");

    [UnixTheory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public void A_signal_ends_the_work_on_a_document_that_takes_minutes(string signal)
    {
        using TemporaryFolder folder = TemporaryFolder.WithStarter();
        string document = Directory.EnumerateFiles(folder["content"], "index.md", SearchOption.AllDirectories).First();
        File.AppendAllText(document, string.Concat(Enumerable.Repeat("\nBáo cáo xong trước ngày 15/3/2025.\n", 300_000)));
        using Process check = Start("dotnet", [Program, "check", "-C", folder.Path, "--lang", "en"]);
        Assert.False(check.WaitForExit(TimeSpan.FromSeconds(4)), "The document was no work at all: the test would prove nothing.");

        using (Process kill = Start("kill", ["-" + signal, check.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)])) kill.WaitForExit();

        Assert.True(check.WaitForExit(TimeSpan.FromSeconds(60)));
        Assert.Equal(ExitCode.CannotRun, check.ExitCode);
        Assert.Contains("Stopped.", check.StandardError.ReadToEnd(), StringComparison.Ordinal);
    }

    [UnixTheory]
    [InlineData("--help", ExitCode.Clean)]
    [InlineData("check", ExitCode.CannotRun)]
    public void A_shell_whose_folder_is_gone_gets_an_answer(string command, int code)
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["gone"]);
        using Process shell = Start("sh", ["-c", $"cd '{folder["gone"]}' && rmdir '{folder["gone"]}' && dotnet '{Program}' {command}"]);
        string error = shell.StandardError.ReadToEnd();
        shell.WaitForExit();
        Assert.Equal(code, shell.ExitCode);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    private static Process Start(string program, string[] arguments) =>
        Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
}
