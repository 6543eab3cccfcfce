using System.Text.Json;
using PlanSite.Checks.Suppressions;

namespace PlanSite.Cli.Tests;

public sealed class CheckTests
{
    private const string Plan = "content/tinh/tinh-uy-mau/ke-hoach-ra-soat/index.md";

    [Theory]
    [InlineData(Plan, 1)]
    [InlineData("content/tinh/tinh-uy-mau/ke-hoach-ra-soat/mau.txt", 1)]
    [InlineData("content/tinh/tinh-uy-mau/ke-hoach-ra-soat", 1)]
    [InlineData("content", 2)]
    [InlineData(".", 3)]
    [InlineData("data/units.yml", 1)]
    [InlineData("content/tinh/tinh-uy-mau/van-ban-khac/index.md", 1)]
    [InlineData("data/levels.yml", 0)]
    public void Files_narrow_what_is_told_to_their_documents(string file, int findings)
    {
        using TemporaryFolder folder = Broken();
        ProgramRun run = ProgramRun.In(folder.Path, "check", file, "--json");
        Assert.Equal(findings, Findings(run));
        Assert.Equal(findings > 0 ? ExitCode.Errors : ExitCode.Clean, run.Code);
    }

    [Fact]
    public void Paths_count_from_the_working_folder()
    {
        using TemporaryFolder folder = Broken();
        Assert.Equal(1, Findings(ProgramRun.In(Path.GetDirectoryName(folder[Plan])!, "check", "index.md", "--json")));
    }

    [Fact]
    public void A_file_of_no_document_says_so_and_fails_nothing()
    {
        using TemporaryFolder folder = Broken();
        File.WriteAllText(folder["README.md"], "x");
        ProgramRun run = ProgramRun.In(folder.Path, "check", "README.md");
        Assert.Equal(ExitCode.Clean, run.Code);
        Assert.Contains("README.md", run.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.WrongUse, ProgramRun.In(folder.Path, "check", "khong-co.md").Code);
    }

    [Theory]
    [InlineData("PS2", 2, ExitCode.Errors)]
    [InlineData("ps2001,PS1", 3, ExitCode.Errors)]
    [InlineData("PS8", 0, ExitCode.Clean)]
    [InlineData("PS9", null, ExitCode.WrongUse)]
    public void Only_some_rules_when_asked(string only, int? findings, int code)
    {
        using TemporaryFolder folder = Broken();
        ProgramRun run = ProgramRun.In(folder.Path, "check", "--only", only, "--json");
        Assert.Equal(code, run.Code);
        if (findings is { } count) Assert.Equal(count, Findings(run));
    }

    [Fact]
    public void What_is_shown_and_what_fails_are_two_things()
    {
        using TemporaryFolder folder = TemporaryFolder.WithStarter();
        File.AppendAllText(folder[Plan], "\nMột câu. <!-- plansite:ignore PS2001 không còn -->\n");
        Assert.Equal((ExitCode.Clean, 1), Run(folder, "--severity", "info"));
        Assert.Equal((ExitCode.Clean, 0), Run(folder, "--severity", "error"));
        Assert.Equal((ExitCode.Errors, 0), Run(folder, "--severity", "error", "--fail-on", "warning"));
    }

    [Fact]
    public void A_baseline_silences_what_was_there_and_only_shrinks()
    {
        using TemporaryFolder folder = Broken();
        Assert.Equal(ExitCode.Clean, ProgramRun.In(folder.Path, "check", "--write-baseline").Code);
        ProgramRun known = ProgramRun.In(folder.Path, "check");
        Assert.Equal(ExitCode.Clean, known.Code);
        Assert.StartsWith("0 lỗi, 0 cảnh báo (chưa kể 3", known.Out, StringComparison.Ordinal);

        // Lines move and another document is cited that isn't there: only that is new.
        File.WriteAllText(folder[Plan], File.ReadAllText(folder[Plan]).Replace("\n---\n", "\n---\n\nTheo [[kh-moi]].\n", StringComparison.Ordinal));
        ProgramRun added = ProgramRun.In(folder.Path, "check", "--json");
        Assert.Equal((ExitCode.Errors, 1), (added.Code, Findings(added)));

        // What is mended stays in the baseline until it is taken out.
        File.WriteAllText(folder[Plan], File.ReadAllText(folder[Plan]).Replace("[[kh-moi]]", "x", StringComparison.Ordinal).Replace("[[kh-khong-co]]", "y", StringComparison.Ordinal));
        Assert.Contains("PS1096", ProgramRun.In(folder.Path, "check").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_secret_document_goes_into_no_baseline()
    {
        using TemporaryFolder folder = TemporaryFolder.WithStarter();
        File.AppendAllText(folder[Plan], "\nMẬT\n");
        ProgramRun.In(folder.Path, "check", "--write-baseline");
        Assert.DoesNotContain("PS4030", File.ReadAllText(folder[Baseline.FileName]), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Errors, ProgramRun.In(folder.Path, "check").Code);
    }

    [Theory]
    [InlineData("sarif", "\"2.1.0\"")]
    [InlineData("github", "::error file=")]
    [InlineData("gitlab", "\"check_name\"")]
    [InlineData("json", "\"diagnostics\"")]
    [InlineData("text", "lỗi[PS2001]")]
    public void Every_format_is_to_be_had(string format, string expected)
    {
        using TemporaryFolder folder = Broken();
        Assert.Contains(expected, ProgramRun.In(folder.Path, "check", "--format", format).Out, StringComparison.Ordinal);
    }

    /// <summary>The starter with an error in its plan, one in another document that has no head, and one in the data.</summary>
    private static TemporaryFolder Broken()
    {
        TemporaryFolder folder = TemporaryFolder.WithStarter();
        File.AppendAllText(folder[Plan], "\nTheo [[kh-khong-co]] và [mẫu](mau.txt).\n");
        File.WriteAllText(folder["content/tinh/tinh-uy-mau/ke-hoach-ra-soat/mau.txt"], "mẫu");
        string other = folder["content/tinh/tinh-uy-mau/van-ban-khac/index.md"];
        Directory.CreateDirectory(Path.GetDirectoryName(other)!);
        File.WriteAllText(other, "---\nid: kh-khac\ntype: ke-hoach\nissuer: tinh-uy-mau\ntitle: việc khác\nstatus: draft\nimplements: [kh-khong-co]\n---\n\nNội dung.\n");
        File.AppendAllText(folder["data/units.yml"], "- id: don-vi-la\n  level: khong-co\n  name: Đơn vị lạ\n");
        return folder;
    }

    private static (int Code, int Findings) Run(TemporaryFolder folder, params string[] options)
    {
        ProgramRun run = ProgramRun.In(folder.Path, ["check", "--json", .. options]);
        return (run.Code, Findings(run));
    }

    private static int Findings(ProgramRun run) => JsonDocument.Parse(run.Out).RootElement.GetProperty("diagnostics").GetArrayLength();
}
