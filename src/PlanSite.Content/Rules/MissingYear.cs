using PlanSite.Core.Diagnostics;
using PlanSite.Core.Time;

namespace PlanSite.Content.Rules;

/// <summary>A time lacks its year.</summary>
internal static class MissingYear
{
    public static readonly Rule Rule = new(
        "PS3005",
        "missing-year",
        Severity.Error,
        new(
            "Thời gian thiếu năm",
            "A time lacks its year"),
        new RulePage(
            new(
                "Tìm thời gian không ghi năm mà xung quanh (tiêu đề, dòng của bảng, thời kỳ của văn bản) cũng không cho biết năm.",
                "Finds times without a year where nothing around them (heading, row, the document's period) gives one."),
            new(
                "Một kế hoạch thường kéo sang năm sau: thiếu năm là không biết hạn nào.",
                "Plans often run into the next year: without the year nobody knows which deadline is meant."),
            """
            when: trước ngày 15/9
            """,
            """
            when: trước ngày 15/9/2024
            """,
            new(
                "Ghi đủ năm, hoặc ghi năm ở tiêu đề của mục hay ở period của văn bản.",
                "Write the year, or give one in the section's heading or the document's period.")));

    public static Diagnostic For(SourceSpan span, TimeIssue issue) => Rule.At(
        span,
        issue.Message,
        issue.Help.Vi.Length > 0
            ? issue.Help
            : new("Ghi thêm năm sau tháng.", "Write the year behind the month."));
}
