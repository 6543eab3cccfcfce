using System.Collections.Immutable;
using PlanSite.Checks.Reports;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Checks.Tests.Reports;

public sealed class TextReportTests
{
    private static readonly Rule Rule = new(
        "PS1003", "unknown-key", Severity.Error, Both("Khóa lạ"),
        new RulePage(Both("x"), Both("x"), "x", "x", Both("x")));

    [Fact]
    public void Shows_the_line_with_a_caret_below_what_is_wrong()
    {
        string report = Render("tittle: Kế hoạch", new SourceSpan("content/a/index.md", 1, 1, 1, 7), "vi");

        Assert.Equal(
            """
            lỗi[PS1003]: Không có khóa "tittle".
             --> content/a/index.md:1:1
              |
            1 | tittle: Kế hoạch
              | ^^^^^^
              = cách sửa: Có phải "title"?

            1 lỗi, 0 cảnh báo. Xem thêm: plansite explain PS1003

            """.ReplaceLineEndings("\n"),
            report);
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void No_line_is_wider_than_the_terminal_and_the_caret_is_in_sight(string language)
    {
        string line = string.Join(' ', Enumerable.Repeat("chậm nhất ngày", 40));
        for (int column = 1; column <= line.Length; column += 7)
        {
            string report = Render(line, new SourceSpan("content/a/index.md", 1, column, 1, column + 4), language);
            string[] lines = report.Split('\n');
            Assert.All(lines, l => Assert.True(l.Length <= 80, l));
            int source = Array.FindIndex(lines, l => l.StartsWith("1 | ", StringComparison.Ordinal));
            int caret = lines[source + 1].IndexOf('^', StringComparison.Ordinal);
            Assert.Equal(line[column - 1], lines[source][caret]);
        }
    }

    [Theory]
    [InlineData("ke\u0302\u0301 hoa\u0323ch x", 13, 10)]
    [InlineData("\tkhóa: x", 8, 8)]
    [InlineData("中文 x", 4, 6)]
    public void The_caret_counts_columns_of_the_terminal(string line, int column, int expected)
    {
        string report = Render(line, new SourceSpan("content/a/index.md", 1, column, 1, column + 1), "vi");
        string caret = report.Split('\n').Single(l => l.Contains('^', StringComparison.Ordinal));
        Assert.Equal(expected, caret.IndexOf('^', StringComparison.Ordinal) - "  | ".Length + 1);
    }

    [Fact]
    public void A_place_that_is_not_in_the_file_shows_no_line() =>
        Assert.DoesNotContain("^", Render("one line", new SourceSpan("content/a/index.md", 9, 1, 9, 2), "vi"), StringComparison.Ordinal);

    [Fact]
    public void Colours_only_where_they_are_wanted()
    {
        CheckReport report = Report(SourceSpan.StartOf("a"));
        Assert.DoesNotContain("\u001b", TextReport.Render(report, Options("", "vi")), StringComparison.Ordinal);
        Assert.Contains("\u001b[31m", TextReport.Render(report, Options("", "vi") with { Color = true }), StringComparison.Ordinal);
    }

    [Fact]
    public void A_clean_report_says_so() => Assert.Equal("0 lỗi, 0 cảnh báo\n", TextReport.Render(new CheckReport([]), Options("", "vi")));

    private static string Render(string line, SourceSpan span, string language) => TextReport.Render(Report(span), Options(line, language));

    private static CheckReport Report(SourceSpan span) =>
        new([Rule.At(span, new LocalizedText("Không có khóa \"tittle\".", "There is no key \"tittle\"."), new LocalizedText("Có phải \"title\"?", "Did you mean \"title\"?"))]);

    private static ReportOptions Options(string line, string language) =>
        new(language, ImmutableDictionary<string, string>.Empty.Add("content/a/index.md", line));

    private static LocalizedText Both(string text) => new(text, text);
}
