using System.Diagnostics;

namespace PlanSite.History.Tests;

public sealed class HeadCommitReaderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("plansite-git-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Reads_the_commit_and_its_own_time()
    {
        Git("init", "-q");
        Git("-c", "user.name=Thử", "-c", "user.email=thu@example.org", "commit", "-q", "--allow-empty", "-m", "Bắt đầu");

        HeadCommit? version = HeadCommitReader.Read(_folder);

        Assert.NotNull(version);
        Assert.Equal(40, version.Commit.Length);
        Assert.Equal(new DateTimeOffset(2025, 2, 5, 8, 30, 0, TimeSpan.FromHours(7)), version.Committed);
    }

    [Fact]
    public void A_repository_without_commits_has_no_version()
    {
        Git("init", "-q");
        Assert.Null(HeadCommitReader.Read(_folder));
    }

    [Fact]
    public void A_folder_outside_any_repository_has_no_version() => Assert.Null(HeadCommitReader.Read(Path.GetPathRoot(_folder)!));

    private void Git(params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = _folder };
        start.Environment["GIT_COMMITTER_DATE"] = "2025-02-05T08:30:00+07:00";
        using Process git = Process.Start(start)!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}
