using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Rules;

/// <summary>A task's id is used twice.</summary>
internal static class RepeatedTaskId
{
    public static readonly Rule Rule = new(
        "PS4003",
        "repeated-task-id",
        Severity.Error,
        new(
            "Mã nhiệm vụ bị trùng",
            "A task's id is used twice"),
        new RulePage(
            new(
                "Tìm mã nhiệm vụ dùng hai lần trong một văn bản: trong tasks, tasks.yml hoặc {#ma} trong bảng.",
                "Finds an id that two tasks of a document share: under tasks, in tasks.yml, or as {#id} in a table."),
            new(
                "Văn bản khác dẫn tới nhiệm vụ bằng mã; trùng mã thì không biết nhiệm vụ nào.",
                "Other documents refer to a task by its id; if two share it nobody knows which is meant."),
            """
            - id: hoi-nghi
              ...
            - id: hoi-nghi
              ...
            """,
            """
            - id: hoi-nghi-lan-1
              ...
            - id: hoi-nghi-lan-2
              ...
            """,
            new(
                "Đổi một trong hai mã.",
                "Change one of the two.")));

    public static Diagnostic For(SourceSpan span, string task, SourceSpan first) => Rule.At(
        span,
        new($"Mã nhiệm vụ “{task}” đã dùng ở dòng {first.Line}.", $"The task id “{task}” is already used on line {first.Line}."),
        new("Đổi một trong hai mã cho khác nhau.", "Change one of the two.")) with
    { Related = [first] };
}
