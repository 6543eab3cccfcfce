using System.Diagnostics;

namespace PlanSite.Cli.Tests;

/// <summary>Git in a folder of a test: each commit has its author and its day.</summary>
internal static class GitFolder
{
    public static void Init(TemporaryFolder folder) => Run(folder.Path, null, "init", "-q", "-b", "main", ".");

    /// <summary>Commits everything.</summary>
    /// <param name="day"><c>2024-09-03</c></param>
    public static string Commit(TemporaryFolder folder, string day, string message = "Sửa")
    {
        Run(folder.Path, day, "add", "-A");
        Run(folder.Path, day, "-c", "user.name=Trần Thị B", "-c", "user.email=b@example.org", "-c", "commit.gpgsign=false", "commit", "-q", "-m", message);
        return Run(folder.Path, null, "rev-parse", "HEAD").Trim();
    }

    public static string Run(string folder, string? day, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = folder, RedirectStandardError = true, RedirectStandardOutput = true, UseShellExecute = false };
        if (day is not null) start.Environment["GIT_AUTHOR_DATE"] = start.Environment["GIT_COMMITTER_DATE"] = day + "T08:00:00+07:00";
        using Process git = Process.Start(start)!;
        System.Threading.Tasks.Task<string> error = git.StandardError.ReadToEndAsync();
        string output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        Assert.True(git.ExitCode == 0, error.Result);
        return output;
    }
}
