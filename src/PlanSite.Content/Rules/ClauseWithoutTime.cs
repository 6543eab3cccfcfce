using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Rules;

/// <summary>A clause gives no time.</summary>
internal static class ClauseWithoutTime
{
    public static readonly Rule Rule = new(
        "PS3002",
        "clause-without-time",
        Severity.Error,
        new(
            "Mục không nêu thời gian",
            "A clause gives no time"),
        new RulePage(
            new(
                "Nhiệm vụ chỉ ghi clause thì thời gian được đọc từ mục đó, hoặc từ tiêu đề gần nhất phía trên. Báo khi cả hai đều không có thời gian nào.",
                "A task that names only its clause takes its time from it, or from the nearest heading above. Reported when neither has one."),
            new(
                "Nhiệm vụ không có thời hạn thì không lên lịch và không theo dõi được.",
                "A task without a time is in no calendar, and nobody can follow it up."),
            """
            1. Tổ chức hội nghị quán triệt.        (tasks: clause: II.1)
            """,
            """
            1. Tổ chức hội nghị quán triệt trong tháng 9/2024.
            """,
            new(
                "Ghi thời gian trong mục, hoặc thêm when cho nhiệm vụ.",
                "Write the time into the clause, or give the task a `when`.")));

    public static Diagnostic For(SourceSpan span, string task, string clause, SourceSpan place) => Rule.At(
        span,
        new($"Nhiệm vụ “{task}”: mục {clause} không nêu thời gian nào.", $"Task “{task}”: clause {clause} gives no time."),
        new("Ghi thời gian vào mục đó, hoặc thêm when cho nhiệm vụ.", "Write the time into the clause, or add `when` to the task.")) with
    { Related = [place] };
}
