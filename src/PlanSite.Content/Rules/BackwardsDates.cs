using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Rules;

/// <summary>A range of dates that ends before it begins.</summary>
internal static class BackwardsDates
{
    public static readonly Rule Rule = new(
        "PS1057",
        "backwards-dates",
        Severity.Error,
        new("Khoảng ngày ngược", "Dates that run backwards"),
        new RulePage(
            new("Ngày cuối đứng trước ngày đầu.", "The last day comes before the first."),
            new("Khoảng như vậy không chứa ngày nào.", "Such a range holds no day."),
            """
            off: [2025-02-02/2025-01-25]
            """,
            """
            off: [2025-01-25/2025-02-02]
            """,
            new("Đổi chỗ hai ngày, hoặc sửa năm.", "Swap the two, or mend the year.")));

    public static Diagnostic Found(SourceSpan span, DateOnly from, DateOnly until) => Rule.At(
        span,
        new($"Ngày cuối {until:yyyy-MM-dd} đứng trước ngày đầu {from:yyyy-MM-dd}.", $"The last day {until:yyyy-MM-dd} comes before the first, {from:yyyy-MM-dd}."),
        new("Đổi chỗ hai ngày, hoặc sửa lại năm.", "Swap the two, or mend the year."));
}
