using System.ComponentModel;
using System.Diagnostics;

namespace PlanSite.History.Git;

/// <summary>Runs one short git command to its end.</summary>
internal static class GitProcess
{
    /// <summary>What git wrote, or nothing where git is missing or refused.</summary>
    public static string? Run(string folder, params ReadOnlySpan<string> arguments) => Ask(folder, arguments) is { IsGood: true } answer ? answer.Output : null;

    /// <summary>What git wrote and how it ended.</summary>
    public static GitAnswer Ask(string folder, params ReadOnlySpan<string> arguments) => Ask(GitStart.In(folder, arguments), "");

    public static GitAnswer Ask(ProcessStartInfo start, string input)
    {
        try
        {
            using Process? git = Process.Start(start);
            if (git is null) return GitAnswer.NoGit;
            var error = new ErrorText(git);
            git.StandardInput.Write(input);
            git.StandardInput.Close();
            string output = git.StandardOutput.ReadToEnd();
            git.WaitForExit();
            return new GitAnswer(git.ExitCode, output, error.ToString());
        }
        catch (Win32Exception)
        {
            return GitAnswer.NoGit;
        }
        catch (IOException e)
        {
            return new GitAnswer(GitAnswer.Broken, "", e.Message);
        }
    }
}
