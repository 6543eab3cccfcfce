namespace PlanSite.Cli.Tests;

public sealed class DocumentStampTests
{
    private const string Plan = "content/tinh/tinh-uy-mau/ke-hoach-ra-soat/index.md";
    private const string Feed = "_site/van-ban/kh-ra-soat-tinh-mau/lich.ics";

    [Fact]
    public void A_calendar_says_how_often_and_when_the_document_changed()
    {
        using TemporaryFolder folder = TemporaryFolder.WithStarter();
        GitFolder.Init(folder);
        GitFolder.Commit(folder, "2024-09-01");
        File.AppendAllText(folder[Plan], "\nThêm một câu.\n");
        GitFolder.Commit(folder, "2024-09-02");
        File.AppendAllText(folder["plansite.yml"], "# không phải văn bản\n");
        GitFolder.Commit(folder, "2024-09-03");

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
        GitFolder.Init(folder);
        GitFolder.Commit(folder, "2024-09-01");
        File.AppendAllText(folder[Plan], "\nThêm một câu.\n");
        GitFolder.Commit(folder, "2024-09-02");
        GitFolder.Run(clone.Path, null, "clone", "-q", "--depth", "1", new Uri(folder.Path).AbsoluteUri, ".");

        ProgramRun run = ProgramRun.In(clone.Path, "build");
        Assert.Equal(ExitCode.Clean, run.Code);
        Assert.Contains("PS7004", run.Error, StringComparison.Ordinal);
        string feed = File.ReadAllText(clone[Feed]);
        Assert.Contains("SEQUENCE:0\r\n", feed, StringComparison.Ordinal);
        Assert.DoesNotContain("SEQUENCE:1\r\n", feed, StringComparison.Ordinal);
    }
}
