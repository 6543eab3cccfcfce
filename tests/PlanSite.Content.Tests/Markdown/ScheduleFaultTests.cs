using PlanSite.Content.Markdown;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Tests.Markdown;

/// <summary>No table that a clerk drew is lost without a word, and no table that is none of a schedule's is spoken of.</summary>
public class ScheduleFaultTests
{
    private const string Good = "| Thời gian | Nội dung |\n|---|---|\n| tháng 9/2024 | a |\n";
    private const string GridTop = "+--------------+----------+\n| Thời gian    | Nội dung |\n";

    public static TheoryData<string, string, int> Faults => new()
    {
        // What Markdown shows as text; how many rows are read all the same.
        { Good + "Đoạn văn.", "PS4007 Đoạn văn.", 0 },
        { "Lịch:\n" + Good + "Đoạn văn.", "PS4007 Đoạn văn.", 0 },
        { "| Thời gian | Nội dung |\n| tháng 9/2024 | a |", "PS4007 | Thời gian | Nội dung |", 0 },
        { "Thời gian | Nội dung\ntháng 9/2024 | a", "PS4007 Thời gian | Nội dung", 0 },
        { Good + "\n| tháng 10/2024 | b |\n\n| tháng 11/2024 | c |", "PS4007 | tháng 10/2024 | b |; PS4007 | tháng 11/2024 | c |", 1 },
        { "| Thời gian | Nội dung |\n\n|---|---|\n| tháng 9/2024 | a |", "PS4007 |---|---|", 0 },
        { "| Thời gian | Nội dung |\n|—|—|\n| tháng 9/2024 | a |", "PS4007 |—|—|", 0 },
        { "|---|---|\n| tháng 9/2024 | a |", "PS4007 |---|---|", 0 },
        { GridTop + "+==============+==========+\n| tháng 9/2024 | a        |\n+--------------+----------+\nĐoạn văn.", "PS4007 Đoạn văn.", 0 },
        { "- Lịch:\n  " + Good.Replace("\n", "\n  ", StringComparison.Ordinal) + "Đoạn văn.", "PS4007 Đoạn văn.", 0 },

        // Rows that have other cells than the header.
        { Good + "| tháng 10/2024 | b | c |", "PS4008 c |", 2 },
        { Good + "| tháng 10/2024 |", "PS4008 tháng 10/2024", 2 },
        { Good.TrimEnd('|', '\n') + "\nnối tiếp |\n| tháng 10/2024 | b |", "PS4008 nối tiếp |", 2 },
        { "| Thời gian | Nội dung | Chủ trì |\n|--|--|--|\n| tháng 9/2024 | a |", "PS4008 tháng 9/2024 | a", 1 },

        // Columns that aren't understood.
        { "| Thòi gian | Nội dung |\n|--|--|\n| tháng 9/2024 | a |", "PS4009 Thòi gian → Thời gian", 0 },
        { "| Thời gain tổ chức | Đơn vị |\n|--|--|\n| tháng 9/2024 | a |", "PS4009 Thời gain tổ chức → Thời gian tổ chức", 0 },
        { "| Thời gian | Nội dumg |\n|--|--|\n| tháng 9/2024 | a |", "PS4009 Nội dumg → Nội dung", 0 },
        { "| Thời gian | Nội dung | Phối hơp |\n|--|--|--|\n| tháng 9/2024 | a | b |", "PS4009 Phối hơp → Phối hợp", 1 },
        { "| Thời gian | Cấp tình | Cấp xã |\n|--|--|--|\n| tháng 9/2024 | a | b |", "PS4009 Cấp tình → Cấp tỉnh; PS4009 Cấp xã", 0 },
        { "| Thời hạn | Ghi chú |\n|--|--|\n| tháng 9/2024 | a |", "PS4009 Thời hạn", 0 },
        { "| Ngày | Nội dung |\n|--|--|\n| tháng 9/2024 | a |", "PS4009 Ngày", 0 },
        { "| | Nội dung |\n|--|--|\n| tháng 9/2024 | a |", "PS4009 tháng 9/2024", 0 },
        { "| Thời gian | Thời hạn | Nội dung |\n|--|--|--|\n| tháng 9/2024 | tháng 10/2024 | a |", "PS4009 Thời hạn", 2 },
        { GridTop + "+--------------+----------+\n| tháng 9/2024 | a        |\n+--------------+----------+", "PS4009 Thời gian", 0 },
        { "| Thời gian | Nội dung |\n|--|--|\n| | Họp tổ |\n| tháng 9/2024 | a |", "PS4002 Họp tổ", 1 },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void What_will_not_become_rows_is_a_finding_at_its_place(string text, string expected, int rows)
    {
        BodyReadResult body = Bodies.Read(text);
        Assert.Equal(expected, string.Join("; ", body.Diagnostics.Select(finding => $"{finding.Code} {Bodies.At(text, finding.Span)}{Suggested(finding)}")));
        Assert.Equal(rows, body.Rows.Length);
    }

    [Theory]
    [InlineData(Good + "\nĐoạn văn.")]
    [InlineData("Thời gian | Nội dung\n---|---\ntháng 9/2024 | a")]
    [InlineData("- | Thời gian | Nội dung |\n  |---|---|\n  | tháng 9/2024 | a |")]
    [InlineData(Good + "| tháng 10/2024 | b {#hai} |\n| tháng 11/2024 | c | {#ba} |\n| tháng 12/2024 | a \\| b `c | d` [[x|y]] |")]
    [InlineData(Good + "| | **Chuẩn bị** |")]
    [InlineData("| Họ và tên | Số phiếu |\n|--|--|\n| A | 12 | 13 |\n| B |")]
    [InlineData("| Họ và tên | Thời gian công tác |\n|--|--|\n| A | tháng 9/2024 |")]
    [InlineData("| Ngày ban hành | Nội dung |\n|--|--|\n| tháng 9/2024 | a |")]
    [InlineData("| Hạng | Thời giá | Nội dung |\n|--|--|--|\n| 1 | 2 | a |")]
    [InlineData("| Thời gian | Nội dung | Văn bằng | Ghi chú |\n|--|--|--|--|\n| tháng 9/2024 | a | b | c |")]
    [InlineData("| Thời gian | Số lượng |\n|--|--|\n| 02 buổi | 5 |")]
    [InlineData("Nơi nhận | Người ký\n\nĐiểm a | b và c.\n\n`| x |`\n\n[[a|b]] và [[c|d]].")]
    [InlineData("```\n| Thời gian | Nội dung |\n| tháng 9/2024 | a |\n```")]
    public void A_table_without_these_faults_gives_nothing(string text) =>
        Assert.DoesNotContain(Bodies.Read(text).Diagnostics, finding => finding.Code is "PS4002" or "PS4007" or "PS4008" or "PS4009");

    [Fact]
    public void Only_lost_tasks_are_errors()
    {
        Assert.Equal(Severity.Error, Assert.Single(Bodies.Read("| Thời gian | Nội dung |\n| a | b |").Diagnostics).Severity);
        Assert.Equal(Severity.Warning, Assert.Single(Bodies.Read("| Họ và tên | Số phiếu |\n| A | 12 |").Diagnostics).Severity);
    }

    private static string Suggested(Diagnostic finding) =>
        finding.Help.En.StartsWith("Did you mean “", StringComparison.Ordinal) ? " → " + finding.Help.En["Did you mean “".Length..^2] : "";
}
