using System.Diagnostics;

namespace PlanSite.Cli.Tests;

public sealed class DocumentStampTests
{
    private const string Plan = "content/tinh/tinh-uy-mau/ke-hoach-ra-soat/index.md";
    private const string Feed = "_site/van-ban/kh-ra-soat-tinh-mau/lich.ics";

    [Fact]
    public void A_calendar_says_how_often_and_when_the_document_changed()
    {
        using TemporaryFolder folder = TemporaryFolder.WithStarter();
        Git(folder.Path, 0, "init", "-q", "-b", "main", ".");
        Commit(folder, 1);
        File.AppendAllText(folder[Plan], "\nThêm một câu.\n");
        Commit(folder, 2);
        File.AppendAllText(folder["plansite.yml"], "# không phải văn bản\n");
        Commit(folder, 3);

        Assert.Equal(ExitCode.Clean, ProgramRun.In(folder.Path, "build").Code);
        string feed = File.ReadAllText(folder[Feed]);
        Assert.Contains("SEQUENCE:1\r\n", feed, StringComparison.Ordinal);
        Assert.Contains("DTSTAMP:20240902T010000Z\r\n", feed, StringComparison.Ordinal);
        Assert.DoesNotContain("DTSTAMP:20240903", feed, StringComparison.Ordinal);
    }

    [Fact]
    public void A_shallow_clone_is_said_and_counts_nothing()
    {
        using TemporaryFolder folder = TemporaryFolder.WithStarter();
        using var clone = new TemporaryFolder();
        Git(folder.Path, 0, "init", "-q", "-b", "main", ".");
        Commit(folder, 1);
        File.AppendAllText(folder[Plan], "\nThêm một câu.\n");
        Commit(folder, 2);
        Git(clone.Path, 0, "clone", "-q", "--depth", "1", new Uri(folder.Path).AbsoluteUri, ".");

        ProgramRun run = ProgramRun.In(clone.Path, "build");
        Assert.Equal(ExitCode.Clean, run.Code);
        Assert.Contains("PS7004", run.Error, StringComparison.Ordinal);
        string feed = File.ReadAllText(clone[Feed]);
        Assert.Contains("SEQUENCE:0\r\n", feed, StringComparison.Ordinal);
        Assert.DoesNotContain("SEQUENCE:1\r\n", feed, StringComparison.Ordinal);
    }

    private static void Commit(TemporaryFolder folder, int day)
    {
        Git(folder.Path, day, "add", "-A");
        Git(folder.Path, day, "-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false", "commit", "-q", "-m", "Sửa");
    }

    private static void Git(string folder, int day, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = folder, RedirectStandardError = true, UseShellExecute = false };
        if (day > 0) start.Environment["GIT_AUTHOR_DATE"] = start.Environment["GIT_COMMITTER_DATE"] = $"2024-09-0{day}T08:00:00+07:00";
        using Process git = Process.Start(start)!;
        string error = git.StandardError.ReadToEnd();
        git.WaitForExit();
        Assert.True(git.ExitCode == 0, error);
    }
}
