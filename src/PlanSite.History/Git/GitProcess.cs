using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace PlanSite.History.Git;

/// <summary>
/// Runs git's plumbing in a repository. Configuration that a repository could use against its reader is switched off: no hooks, no file
/// monitor, no pager, no prompt, no lazy fetch.
/// </summary>
internal static class GitProcess
{
    private static readonly string[] SafeOptions =
    [
        "--no-pager",
        "--no-optional-locks",
        "-c", "core.fsmonitor=false",
        "-c", "core.hooksPath=/dev/null",
        "-c", "core.pager=",
        "-c", "diff.external=",
        "-c", "protocol.allow=never",
        "-c", "log.showSignature=false",
    ];

    /// <summary>What git wrote, or nothing where git is missing or refused.</summary>
    public static string? Run(string folder, params ReadOnlySpan<string> arguments)
    {
        var start = new ProcessStartInfo("git")
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            StandardOutputEncoding = Encoding.UTF8,
            UseShellExecute = false,
        };
        foreach (string option in SafeOptions) start.ArgumentList.Add(option);
        foreach (string argument in arguments) start.ArgumentList.Add(argument);
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        start.Environment["GIT_NO_LAZY_FETCH"] = "1";
        start.Environment["LC_ALL"] = "C";

        try
        {
            using Process? git = Process.Start(start);
            if (git is null) return null;
            git.StandardInput.Close();
            git.ErrorDataReceived += static (_, _) => { };
            git.BeginErrorReadLine();
            string output = git.StandardOutput.ReadToEnd();
            git.WaitForExit();
            return git.ExitCode == 0 ? output : null;
        }
        catch (Exception e) when (e is Win32Exception or IOException)
        {
            return null;
        }
    }
}
