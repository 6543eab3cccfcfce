using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;

namespace PlanSite.Checks.Time;

/// <summary>A task has evidence and no day on which it was done.</summary>
internal sealed class EvidenceWithoutDone : DocumentCheck
{
    public override Rule Rule { get; } = new(
        "PS3045",
        "evidence-without-done",
        Severity.Info,
        new LocalizedText("Có minh chứng nhưng chưa ghi ngày xong", "Evidence without a day on which it was done"),
        new RulePage(
            new LocalizedText("Tìm việc có evidence mà không có done.", "Finds tasks with `evidence` and without `done`."),
            new LocalizedText("Không có done thì việc vẫn bị coi là chưa xong, quá hạn thì bị nhắc.", "Without `done` the task counts as open, and is called overdue."),
            "- {id: bao-cao, what: Báo cáo, when: 2025-06, evidence: bc-ket-qua}",
            "- {id: bao-cao, what: Báo cáo, when: 2025-06, done: 2025-06-12, evidence: bc-ket-qua}",
            new LocalizedText("Ghi ngày xong vào done.", "Write the day in `done`.")));

    public override IEnumerable<Diagnostic> Find(Document document, CheckContext context) =>
        from task in document.Tasks
        where task is { Done: null, Evidence: not null }
        select Rule.At(
            task.Evidence!.Value.Span,
            new LocalizedText("Việc này có minh chứng nhưng chưa ghi ngày hoàn thành.", "This has evidence, but no day on which it was done."),
            new LocalizedText("Ghi ngày hoàn thành vào done.", "Write the day in `done`."));
}
