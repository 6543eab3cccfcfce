using PlanSite.Core.Diagnostics;
using PlanSite.Core.Time;

namespace PlanSite.Content.Rules;

/// <summary>A time is malformed.</summary>
internal static class MalformedTime
{
    public static readonly Rule Rule = new(
        "PS3001",
        "malformed-time",
        Severity.Error,
        new(
            "Thời gian viết sai",
            "A time is malformed"),
        new RulePage(
            new(
                "Đọc thời gian của nhiệm vụ và thời gian trong bài; báo từng chỗ sai: ngày không có thật, khoảng thời gian ngược, thừa dấu, năm viết hai chữ số, chữ không phải thời gian.",
                "Reads the times of tasks and those in the text, and reports each fault where it is: a day that doesn't exist, a range that runs backwards, a doubled mark, a year of two digits, words that are no time."),
            new(
                "Thời gian không đọc được thì không lên lịch, không nhắc hạn và không kiểm tra được.",
                "A time that can't be read appears in no calendar, and no check can see it."),
            """
            when: 01/12//2024
            """,
            """
            when: ngày 01/12/2024
            """,
            new(
                "Viết như văn bản vẫn viết (trước ngày 15/9/2024, Quý III/2024) hoặc dạng gọn (before 2024-09-15, 2024-Q3).",
                "Write it as documents do (trước ngày 15/9/2024, Quý III/2024) or in the compact form (before 2024-09-15, 2024-Q3).")));

    /// <param name="span">The place of the fault inside the time.</param>
    public static Diagnostic For(SourceSpan span, TimeIssue issue) =>
        issue.Kind == TimeIssueKind.MissingYear ? MissingYear.For(span, issue) : Rule.At(span, issue.Message, Help(issue));

    /// <summary>In running text a missing year is a warning, since the words may be clear to a reader; a date that can't be is an error as anywhere.</summary>
    public static Diagnostic InText(SourceSpan span, TimeIssue issue) =>
        issue.Kind == TimeIssueKind.MissingYear ? For(span, issue) with { Severity = Severity.Warning } : For(span, issue);

    private static LocalizedText Help(TimeIssue issue) => issue.Help.Vi.Length > 0
        ? issue.Help
        : new(
            "Viết như trong văn bản (trước ngày 15/9/2024, Quý III/2024) hoặc dạng gọn (before 2024-09-15, 2024-Q3).",
            "Write it as documents do (trước ngày 15/9/2024, Quý III/2024) or in the compact form (before 2024-09-15, 2024-Q3).");
}
