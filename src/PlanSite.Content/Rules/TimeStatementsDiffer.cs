using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Rules;

/// <summary>Two statements of one time differ.</summary>
internal static class TimeStatementsDiffer
{
    public static readonly Rule Rule = new(
        "PS3004",
        "time-statements-differ",
        Severity.Error,
        new(
            "Hai chỗ ghi hai thời gian khác nhau",
            "Two statements of one time differ"),
        new RulePage(
            new(
                "So when của nhiệm vụ với thời gian ghi trong mục mà nhiệm vụ dẫn tới.",
                "Compares a task's `when` with the times in the clause that it names."),
            new(
                "Bài là văn bản chính thức; dữ liệu ghi khác thì lịch và nhắc hạn sẽ sai với văn bản.",
                "The body is the official text; if the data say otherwise, calendars and reminders contradict it."),
            """
            1. Quán triệt trong tháng 8/2024.       (when: tháng 9/2024, clause: II.1)
            """,
            """
            1. Quán triệt trong tháng 8/2024.       (clause: II.1)
            """,
            new(
                "Bỏ when nếu mục chỉ có một thời gian; nếu không, ghi đúng một thời gian có trong mục.",
                "Leave `when` out where the clause has one time; otherwise write one that stands in the clause.")));

    /// <summary>At the entry of the task.</summary>
    public static Diagnostic AtTask(SourceSpan span, string when, string clause, IReadOnlyList<(string Text, SourceSpan Span)> times) => Rule.At(
        span,
        new($"“{when}” không có trong mục {clause}: ở đó ghi {List(times)}.", $"“{when}” isn't in clause {clause}, which says {List(times)}."),
        new("Ghi một thời gian có trong mục, hoặc bỏ when.", "Write one that stands in the clause, or leave `when` out.")) with
    { Related = [.. times.Select(time => time.Span)] };

    /// <summary>At the clause.</summary>
    public static Diagnostic AtClause(SourceSpan span, string time, string task, string when, SourceSpan whenSpan) => Rule.At(
        span,
        new($"Mục này ghi “{time}”, nhưng nhiệm vụ “{task}” ghi “{when}”.", $"This clause says “{time}”, but task “{task}” says “{when}”."),
        new("Sửa cho hai chỗ khớp nhau.", "Bring the two in line.")) with
    { Related = [whenSpan] };

    private static string List(IReadOnlyList<(string Text, SourceSpan Span)> times) => string.Join("; ", times.Select(time => $"“{time.Text}”"));
}
