using System.Collections.Immutable;
using System.Text.Json;
using PlanSite.Checks.Reports;
using PlanSite.Checks.Suppressions;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Checks.Tests.Reports;

public sealed class FormatTests
{
    private const string File = "content/tỉnh a/x/index.md";

    private static readonly Rule Rule = new(
        "PS2001", "unknown-document", Severity.Error, Both("Tên, có: dấu"), new RulePage(Both("tìm"), Both("vì"), "sai `a`", "đúng", Both("sửa")));

    private static readonly ReportOptions Options = new("vi", ImmutableDictionary<string, string>.Empty.Add(File, "một hai\nmột hai\nba\n")) { Version = "1.2.3" };

    /// <summary>All that a report may hold: equal findings, several lines, other places, a fix, notes, a baseline, each severity.</summary>
    private static CheckReport Full { get; } = new(
        [
            At(1, 5, 1, 8),
            At(2, 5, 2, 8) with { Severity = Severity.Warning, Related = [new SourceSpan(File, 1, 1, 1, 4), SourceSpan.StartOf("data/units.yml")] },
            At(1, 1, 3, 3) with { Severity = Severity.Info, Fix = new Fix(Both("xóa"), [new TextEdit(new SourceSpan(File, 1, 1, 1, 4), ""), new TextEdit(new SourceSpan(File, 2, 1, 2, 4), "x")]) },
        ])
    {
        Suppressed = [new SuppressedFinding(At(3, 1, 3, 3), new Suppression(SourceSpan.StartOf(File), [], "vì sao", 3, 3))],
        Baselined = [At(2, 1, 2, 4)],
    };

    [SchemaFact]
    public void Sarif_fits_its_schema()
    {
        foreach (string language in (string[])["vi", "en"])
        {
            Assert.Equal("", Validator.Faults(Validator.SarifSchema, ReportWriter.Render(DiagnosticFormat.Sarif, Full, Options with { Language = language })));
            Assert.Equal("", Validator.Faults(Validator.SarifSchema, ReportWriter.Render(DiagnosticFormat.Sarif, new CheckReport([]), Options with { Language = language })));
        }

        Assert.NotEqual("", Validator.Faults(Validator.SarifSchema, "{\"version\": \"2.1.0\", \"runs\": [{\"results\": []}]}"));
    }

    [SchemaFact]
    public void The_report_for_gitlab_fits_its_schema()
    {
        Assert.Equal("", Validator.Faults(Validator.GitLabSchema, ReportWriter.Render(DiagnosticFormat.GitLab, Full, Options)));
        Assert.Equal("", Validator.Faults(Validator.GitLabSchema, ReportWriter.Render(DiagnosticFormat.GitLab, new CheckReport([]), Options)));
        Assert.NotEqual("", Validator.Faults(Validator.GitLabSchema, "[{\"description\": \"x\"}]"));
    }

    [Fact]
    public void Sarif_tells_everything_and_what_is_silenced_apart()
    {
        JsonElement run = JsonDocument.Parse(ReportWriter.Render(DiagnosticFormat.Sarif, Full, Options)).RootElement.GetProperty("runs")[0];
        JsonElement[] results = [.. run.GetProperty("results").EnumerateArray()];
        Assert.Equal(["error", "warning", "note", "error", "error"], results.Select(result => result.GetProperty("level").GetString()));
        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
        Assert.Equal("content/t%E1%BB%89nh%20a/x/index.md", results[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal(2, results[1].GetProperty("relatedLocations").GetArrayLength());
        Assert.Equal("vì sao", results[3].GetProperty("suppressions")[0].GetProperty("justification").GetString());
        Assert.Equal("external", results[4].GetProperty("suppressions")[0].GetProperty("kind").GetString());
        Assert.False(results[0].TryGetProperty("suppressions", out _));
        Assert.All(results, result => Assert.Equal("PS2001", run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()));
    }

    [Fact]
    public void Fingerprints_are_unique_and_stay_when_lines_move()
    {
        string[] before = Prints(Full, Options);
        Assert.Distinct(before);
        CheckReport moved = new([.. Full.Diagnostics.Select(d => d with { Span = d.Span with { Line = d.Span.Line + 2, EndLine = d.Span.EndLine + 2 } })]);
        Assert.Equal(before, Prints(moved, Options with { Sources = Options.Sources.SetItem(File, "thêm\n\n" + Options.Sources[File]) }));
    }

    [Fact]
    public void Github_gets_commands_with_nothing_left_that_would_end_them()
    {
        string[] lines = ReportWriter.Render(DiagnosticFormat.GitHub, Full, Options).TrimEnd('\n').Split('\n');
        Assert.Equal("::error file=content/tỉnh a/x/index.md,line=1,endLine=1,col=5,endColumn=7,title=PS2001 Tên%2C có%3A dấu::Sai 100%25, dòng%0Amới.%0ASửa: đi.", lines[0]);
        Assert.StartsWith("::warning ", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("::notice file=content/tỉnh a/x/index.md,line=1,endLine=3,title=", lines[2], StringComparison.Ordinal);
        Assert.Equal(3, lines.Length);
    }

    [Fact]
    public void A_baseline_is_read_as_it_is_written()
    {
        var baseline = Baseline.Of(Full.Diagnostics, Options.Sources);
        (Baseline? read, Diagnostic? fault) = Baseline.Read(baseline.Write());
        Assert.Null(fault);
        Assert.Equal(baseline.Entries.Select(entry => entry with { Span = default }), read!.Entries.Select(entry => entry with { Span = default }));
        Assert.Equal([4, 5], read.Entries.Select(entry => entry.Span.Line));
        Assert.Equal(("hai", 2), (read.Entries[0].Text, read.Entries[0].Count));
        Assert.Empty(Baseline.Read(new Baseline([]).Write()).Baseline!.Entries);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"plansite-baseline\": 2, \"findings\": []}")]
    [InlineData("{\"plansite-baseline\": 1, \"findings\": [{\"code\": 1}]}")]
    [InlineData("{\"plansite-baseline\": 1, \"findings\": [{\"code\": \"a\", \"file\": \"b\", \"text\": null, \"count\": 1}]}")]
    [InlineData("{\"plansite-baseline\": \"1\"")]
    public void A_baseline_that_cannot_be_read_is_a_finding(string text) => Assert.Equal("PS1097", Baseline.Read(text).Fault?.Code);

    private static string[] Prints(CheckReport report, ReportOptions options) =>
        [.. JsonDocument.Parse(ReportWriter.Render(DiagnosticFormat.GitLab, report, options)).RootElement.EnumerateArray().Select(issue => issue.GetProperty("fingerprint").GetString()!)];

    private static Diagnostic At(int line, int column, int endLine, int endColumn) =>
        Rule.At(new SourceSpan(File, line, column, endLine, endColumn), Both("Sai 100%, dòng\nmới."), Both("Sửa: đi."));

    private static LocalizedText Both(string text) => new(text, text);
}
