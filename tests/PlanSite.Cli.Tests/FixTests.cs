using System.Text;

namespace PlanSite.Cli.Tests;

public sealed class FixTests
{
    private const string Plan = "content/tinh/tinh-uy-mau/ke-hoach-ra-soat/index.md";
    private const string Note = "<!-- plansite:ignore PS2001 không còn -->";

    [Fact]
    public void A_note_that_silences_nothing_goes_and_nothing_else_changes()
    {
        using TemporaryFolder folder = TemporaryFolder.WithStarter();
        string clean = File.ReadAllText(folder[Plan]);
        File.WriteAllText(folder[Plan], clean.TrimEnd('\n') + $" {Note}\n");
        Assert.Equal(ExitCode.Clean, ProgramRun.In(folder.Path, "fix", "--yes").Code);
        Assert.Equal(clean, File.ReadAllText(folder[Plan]));
        File.WriteAllText(folder[Plan], clean.Replace("\n## I.", $"\n{Note}\n## I.", StringComparison.Ordinal));
        ProgramRun.In(folder.Path, "fix", "--yes");
        Assert.Equal(clean, File.ReadAllText(folder[Plan]));
    }

    [Fact]
    public void Bom_and_line_ends_stay_and_text_is_composed()
    {
        using TemporaryFolder folder = TemporaryFolder.WithStarter();
        string text = File.ReadAllText(folder[Plan]).ReplaceLineEndings("\r\n") + $"\r\nChu\u031b\u0303 {Note}\r\n";
        File.WriteAllBytes(folder[Plan], [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)]);
        Assert.Equal(ExitCode.Clean, ProgramRun.In(folder.Path, "fix", "--yes").Code);
        Assert.Equal([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text.Replace("Chu\u031b\u0303 " + Note, "Chữ", StringComparison.Ordinal))], File.ReadAllBytes(folder[Plan]));
        Assert.Equal(ExitCode.Clean, ProgramRun.In(folder.Path, "fix", "--dry-run").Code);
    }

    [Theory]
    [InlineData("c\n", true)]
    [InlineData("có\n", true)]
    [InlineData("y\n", true)]
    [InlineData("\n", false)]
    [InlineData("k\n", false)]
    [InlineData("", false)]
    public void The_difference_is_shown_first_and_nothing_is_written_unasked(string answer, bool written)
    {
        using TemporaryFolder folder = TemporaryFolder.WithStarter();
        File.AppendAllText(folder[Plan], $"\nMột câu. {Note}\n");
        string before = File.ReadAllText(folder[Plan]);
        using var input = new StringReader(answer);
        ProgramRun run = ProgramRun.In(folder.Path, new Dictionary<string, string>(StringComparer.Ordinal), input, "fix");
        Assert.Contains($"-Một câu. {Note}\n+Một câu.\n", run.Out, StringComparison.Ordinal);
        Assert.Equal(!written, before == File.ReadAllText(folder[Plan]));
    }

    [Fact]
    public void A_dry_run_writes_nothing_and_says_that_there_is_something()
    {
        using TemporaryFolder folder = TemporaryFolder.WithStarter();
        File.AppendAllText(folder[Plan], $"\nMột câu. {Note}\n");
        string before = TemporaryFolder.Digest(folder.Path);
        Assert.Equal(ExitCode.Errors, ProgramRun.In(folder.Path, "fix", "--dry-run").Code);
        Assert.Equal(before, TemporaryFolder.Digest(folder.Path));
    }

    [Fact]
    public void A_baseline_shrinks_and_keeps_what_is_still_wrong()
    {
        using TemporaryFolder folder = TemporaryFolder.WithStarter();
        File.AppendAllText(folder[Plan], "\nTheo [[kh-mot]].\n\nTheo [[kh-hai]].\n");
        ProgramRun.In(folder.Path, "check", "--write-baseline");
        File.WriteAllText(folder[Plan], File.ReadAllText(folder[Plan]).Replace("[[kh-mot]]", "x", StringComparison.Ordinal));
        Assert.Equal(ExitCode.Clean, ProgramRun.In(folder.Path, "fix", "--yes").Code);
        string baseline = File.ReadAllText(folder["plansite-baseline.json"]);
        Assert.Contains("kh-hai", baseline, StringComparison.Ordinal);
        Assert.DoesNotContain("kh-mot", baseline, StringComparison.Ordinal);
        Assert.DoesNotContain("PS1096", ProgramRun.In(folder.Path, "check").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_blank_of_yaml_is_put_in()
    {
        using TemporaryFolder folder = TemporaryFolder.WithStarter();
        string clean = File.ReadAllText(folder[Plan]);
        File.WriteAllText(folder[Plan], clean.Replace("status: ", "status:", StringComparison.Ordinal));
        ProgramRun.In(folder.Path, "fix", "--yes", Plan);
        Assert.Equal(clean, File.ReadAllText(folder[Plan]));
    }
}
