using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Rules;

/// <summary>A clause gives several times.</summary>
internal static class ClauseWithSeveralTimes
{
    public static readonly Rule Rule = new(
        "PS3003",
        "clause-with-several-times",
        Severity.Error,
        new(
            "Mục nêu nhiều thời gian",
            "A clause gives several times"),
        new RulePage(
            new(
                "Nhiệm vụ chỉ ghi clause mà mục đó (hoặc tiêu đề phía trên) nêu từ hai thời gian khác nhau trở lên.",
                "A task names only its clause, and the clause (or the heading above it) gives two or more different times."),
            new(
                "Không thể tự chọn thay người viết thời gian nào là thời hạn.",
                "Which of them is the deadline is not for a program to guess."),
            """
            - Hoàn thành trước ngày 15/6/2025, báo cáo trước ngày 20/6/2025.
            """,
            """
            - Hoàn thành trước ngày 15/6/2025.
            - Báo cáo trước ngày 20/6/2025.
            """,
            new(
                "Tách thành hai mục, hoặc thêm when để chọn một thời gian có trong mục.",
                "Split the clause in two, or add `when` with the one of them that is meant.")));

    public static Diagnostic For(SourceSpan span, string task, string clause, IReadOnlyList<(string Text, SourceSpan Span)> times)
    {
        string all = string.Join("; ", times.Select(time => $"“{time.Text}”"));
        return Rule.At(
            span,
            new($"Nhiệm vụ “{task}”: mục {clause} nêu {times.Count} thời gian: {all}.", $"Task “{task}”: clause {clause} gives {times.Count} times: {all}."),
            new("Thêm when với một trong các thời gian đó, hoặc tách mục.", "Add `when` with one of them, or split the clause.")) with
        { Related = [.. times.Select(time => time.Span)] };
    }
}
