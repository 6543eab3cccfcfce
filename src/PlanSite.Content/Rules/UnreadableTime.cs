using PlanSite.Core.Diagnostics;
using PlanSite.Core.Time;

namespace PlanSite.Content.Rules;

/// <summary>A time in data or front matter that can't be read.</summary>
internal static class UnreadableTime
{
    public static readonly Rule Rule = new(
        "PS1047",
        "unreadable-time",
        Severity.Error,
        new("Thời gian không đọc được", "Unreadable time"),
        new RulePage(
            new(
                "Giá trị của start, end hoặc period không hiểu được là một thời gian.",
                "The value of start, end or period can't be understood as a time."),
            new("Không hiểu thời gian thì không xếp được vào lịch.", "What isn't understood can't be put into a calendar."),
            """
            period: quý III đến quý V năm 2024
            """,
            """
            period: 2024-Q3/2024-Q4
            """,
            new(
                "Viết như trong văn bản (“trong tháng 9/2024”, “Quý III/2024”) hoặc dạng gọn (2024-Q3, 2024-09-20/2024-09-22).",
                "Write it as documents do (“trong tháng 9/2024”, “Quý III/2024”) or in the compact form (2024-Q3, 2024-09-20/2024-09-22).")));

    public static Diagnostic Found(SourceSpan span, TimeIssue issue) => Rule.At(
        span,
        issue.Message,
        issue.Help.Vi.Length > 0
            ? issue.Help
            : new("Viết như “trong tháng 9/2024”, “Quý III/2024” hoặc 2024-Q3.", "Write it like “trong tháng 9/2024”, “Quý III/2024” or 2024-Q3."));
}
