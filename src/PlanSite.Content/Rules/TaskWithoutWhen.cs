using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Rules;

/// <summary>A task has no time.</summary>
internal static class TaskWithoutWhen
{
    public static readonly Rule Rule = new(
        "PS4002",
        "task-without-when",
        Severity.Error,
        new(
            "Nhiệm vụ không có thời gian",
            "A task has no time"),
        new RulePage(
            new(
                "Tìm nhiệm vụ không có when và không dẫn tới mục nào, và dòng của bảng tiến độ chưa có thời gian nào ở trên để theo.",
                "Finds tasks with neither `when` nor a clause, and rows of a schedule that have no time and none above them."),
            new(
                "Nhiệm vụ không có thời gian thì không lên lịch được.",
                "A task without a time is in no calendar."),
            """
            - id: hoi-nghi
              what: Tổ chức hội nghị quán triệt
            """,
            """
            - id: hoi-nghi
              what: Tổ chức hội nghị quán triệt
              when: tháng 9/2024
            """,
            new(
                "Thêm when; việc làm thường xuyên ghi thường xuyên.",
                "Add `when`; what goes on all the time is `thường xuyên`.")));

    public static Diagnostic For(SourceSpan span, string task) => Rule.At(
        span,
        new($"Nhiệm vụ “{task}” không có thời gian (when).", $"Task “{task}” has no time."),
        new("Thêm when, hoặc clause trỏ tới mục nêu thời gian.", "Add `when`, or `clause` with the clause that gives it."));

    /// <summary>A row of a schedule.</summary>
    public static Diagnostic InTable(SourceSpan span) => Rule.At(
        span,
        new("Dòng này của bảng tiến độ không có thời gian, và phía trên cũng chưa có.", "This row of the schedule has no time, and none stands above it."),
        new("Ghi thời gian vào ô, hoặc bỏ dòng khỏi bảng.", "Write the time into its cell, or take the row out."));
}
