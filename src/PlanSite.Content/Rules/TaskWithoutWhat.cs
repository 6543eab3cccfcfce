using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Rules;

/// <summary>A task doesn't say what is done.</summary>
internal static class TaskWithoutWhat
{
    public static readonly Rule Rule = new(
        "PS4001",
        "task-without-what",
        Severity.Error,
        new(
            "Nhiệm vụ không có nội dung",
            "A task doesn't say what is done"),
        new RulePage(
            new(
                "Tìm nhiệm vụ không có what và cũng không dẫn tới mục nào để đọc nội dung.",
                "Finds tasks that have neither `what` nor a clause that it could be read from."),
            new(
                "Thời hạn mà không có việc thì không ai biết phải làm gì.",
                "A deadline without a task tells nobody what to do."),
            """
            - id: hoi-nghi
              when: tháng 9/2024
            """,
            """
            - id: hoi-nghi
              what: Tổ chức hội nghị quán triệt
              when: tháng 9/2024
            """,
            new(
                "Thêm what, hoặc clause là mục nêu nhiệm vụ.",
                "Add `what`, or `clause` with the clause that says it.")));

    public static Diagnostic For(SourceSpan span, string task) => Rule.At(
        span,
        new($"Nhiệm vụ “{task}” không có nội dung (what).", $"Task “{task}” doesn't say what is done."),
        new("Thêm what, hoặc clause trỏ tới mục nêu nhiệm vụ.", "Add `what`, or `clause` with the clause that says it."));
}
