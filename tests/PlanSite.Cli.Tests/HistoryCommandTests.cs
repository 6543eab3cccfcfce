using System.Text.Json;

namespace PlanSite.Cli.Tests;

/// <summary><c>log</c>, <c>diff</c> and <c>review</c>, and what the history says in <c>check</c> and on the site.</summary>
public sealed class HistoryCommandTests : IDisposable
{
    private const string Province = "content/tinh/tinh-uy-mau/ke-hoach-ra-soat/index.md";
    private const string Commune = "content/co-so/dang-uy-xa-mau/ke-hoach-ra-soat/index.md";

    private readonly TemporaryFolder _folder = TemporaryFolder.WithStarter();

    public HistoryCommandTests()
    {
        GitFolder.Init(_folder);
        GitFolder.Commit(_folder, "2025-03-03", "Ban hành kế hoạch tỉnh");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Log_tells_who_changed_what_and_when_and_never_an_address()
    {
        MoveProvince();
        ProgramRun run = ProgramRun.In(_folder.Path, "log", "01-KH/TU");
        Assert.Equal(ExitCode.Clean, run.Code);
        foreach (string word in (string[])["Trần Thị B", "Tỉnh rút hạn", "Ban hành kế hoạch tỉnh", "16/5/2025 → 05/5/2025"]) Assert.Contains(word, run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("b@example.org", run.Out + run.Error, StringComparison.Ordinal);
        Assert.Contains("kh-ra-soat-tinh-mau  (2)", ProgramRun.In(_folder.Path, "log").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_document_or_version_suggests_the_near_one()
    {
        ProgramRun log = ProgramRun.In(_folder.Path, "log", "kh-ra-soat-tinh-mua");
        Assert.Equal(ExitCode.WrongUse, log.Code);
        Assert.Contains("kh-ra-soat-tinh-mau", log.Error, StringComparison.Ordinal);
        ProgramRun diff = ProgramRun.In(_folder.Path, "diff", "kh-ra-soat-tinh-mau", "draft:7");
        Assert.Equal(ExitCode.WrongUse, diff.Code);
        Assert.Contains("issued", diff.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_says_what_it_means_before_the_words()
    {
        string old = GitFolder.Run(_folder.Path, null, "rev-parse", "HEAD").Trim();
        MoveProvince();
        ProgramRun run = ProgramRun.In(_folder.Path, "diff", "kh-ra-soat-tinh-mau", old[..9]);
        Assert.Equal(ExitCode.Clean, run.Code);
        int meaning = run.Out.IndexOf("sớm hơn 11 ngày", StringComparison.Ordinal), words = run.Out.LastIndexOf("05/5/2025", StringComparison.Ordinal);
        Assert.True(meaning >= 0 && words > meaning, run.Out);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    [InlineData("json")]
    public void Review_of_a_moved_deadline_names_the_lower_plan_that_no_longer_fits(string format)
    {
        GitFolder.Run(_folder.Path, null, "switch", "-q", "-c", "sua");
        MoveProvince();
        ProgramRun run = ProgramRun.In(_folder.Path, "review", "main..HEAD", "--format", format);
        Assert.Equal(ExitCode.Errors, run.Code);
        if (format == "json") JsonDocument.Parse(run.Out).Dispose();
        foreach (string word in (string[])["PS5002", "ra-soat", "dang-uy-xa-mau"]) Assert.Contains(word, run.Out, StringComparison.Ordinal);
        Assert.Contains("05/5/2025", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lower_plan_that_the_level_above_left_behind_is_marked_on_both_pages_until_it_is_brought_in_line()
    {
        Edit(Province, "chậm nhất ngày 16/5/2025", "chậm nhất ngày 30/5/2025");
        GitFolder.Commit(_folder, "2025-03-10", "Tỉnh nới hạn");
        ProgramRun check = ProgramRun.In(_folder.Path, "check");
        Assert.Contains("[PS5050]", check.Out, StringComparison.Ordinal);
        Assert.Contains("(03/3/2025)", check.Out, StringComparison.Ordinal);
        ProgramRun.In(_folder.Path, "build");
        foreach (string page in (string[])["van-ban/kh-ra-soat-xa-mau/index.html", "van-ban/kh-ra-soat-tinh-mau/trien-khai.html"])
            Assert.Contains("cần rà lại", File.ReadAllText(_folder["_site/" + page]), StringComparison.Ordinal);

        // What is being written in the folder counts before it is committed.
        Edit(Commune, "trước ngày 10/5/2025", "trước ngày 24/5/2025");
        Assert.DoesNotContain("PS5050", ProgramRun.In(_folder.Path, "check").Out, StringComparison.Ordinal);
        GitFolder.Commit(_folder, "2025-03-12", "Xã rà lại");
        Assert.DoesNotContain("PS5050", ProgramRun.In(_folder.Path, "check").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_git_the_commands_say_so_and_check_goes_on()
    {
        using TemporaryFolder folder = TemporaryFolder.WithStarter();
        foreach (string[] arguments in (string[][])[["log", "kh-ra-soat-tinh-mau"], ["diff", "kh-ra-soat-tinh-mau", "issued"], ["review", "main..HEAD"]])
        {
            ProgramRun run = ProgramRun.In(folder.Path, arguments);
            Assert.Equal(ExitCode.CannotRun, run.Code);
            Assert.Contains("PS70", run.Error, StringComparison.Ordinal);
        }

        Assert.Equal(ExitCode.Clean, ProgramRun.In(folder.Path, "check").Code);
    }

    private void MoveProvince()
    {
        Edit(Province, "chậm nhất ngày 16/5/2025", "chậm nhất ngày 05/5/2025");
        GitFolder.Commit(_folder, "2025-03-10", "Tỉnh rút hạn");
    }

    private void Edit(string path, string from, string to)
    {
        string text = File.ReadAllText(_folder[path]);
        Assert.Contains(from, text, StringComparison.Ordinal);
        File.WriteAllText(_folder[path], text.Replace(from, to, StringComparison.Ordinal));
    }
}
