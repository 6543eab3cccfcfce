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
                "Tìm thời gian không ghi năm mà xung quanh (tiêu đề, dòng của bảng, thời kỳ hoặc ngày ban hành của văn bản) cũng không cho biết năm; lấy năm ban hành mà hạn đã qua trước ngày ban hành thì cũng là không biết.",
                "Finds times without a year where nothing around them (heading, row, the document's period or day of issue) gives one; nor does the year of issue where the deadline would have passed by then."),
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

    /// <summary>The year of the day of issue would make of it a deadline that has passed by then.</summary>
    public static Diagnostic Passed(SourceSpan span, DateOnly deadline, DateOnly issued)
    {
        LocalizedText last = DateText.Plain(deadline);
        LocalizedText issue = DateText.Plain(issued);
        LocalizedText next = DateText.Plain(deadline.AddYears(1));
        return Rule.At(
            span,
            new(
                $"Không ghi năm; nếu lấy năm của ngày ban hành ({issue.Vi}) thì hạn {last.Vi} đã qua từ trước khi ban hành.",
                $"No year is written; by the year of the day of issue ({issue.En}) the deadline, {last.En}, would have passed before it."),
            new(
                $"Ghi đủ năm, chẳng hạn {next.Vi}, hoặc ghi năm ở tiêu đề của mục hay ở period của văn bản.",
                $"Write the year, {next.En} perhaps, or give one in the section's heading or the document's period."));
    }

    public static Diagnostic For(SourceSpan span, TimeIssue issue) => Rule.At(
        span,
        issue.Message,
        issue.Help.Vi.Length > 0
            ? issue.Help
            : new("Ghi thêm năm sau tháng.", "Write the year behind the month."));
}
