using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;

namespace PlanSite.Checks.Time;

/// <summary>A task that makes a document is done, and the document isn't named.</summary>
internal sealed class DoneWithoutEvidence : DocumentCheck
{
    public override Rule Rule { get; } = new(
        "PS3044",
        "done-without-evidence",
        Severity.Info,
        new LocalizedText("Đã xong nhưng thiếu minh chứng", "Done without evidence"),
        new RulePage(
            new LocalizedText("Tìm việc có sản phẩm (output) đã ghi done mà không có evidence.", "Finds tasks with an `output` that are `done` and have no `evidence`."),
            new LocalizedText("Người theo dõi tiến độ không mở được văn bản đã làm ra.", "Who follows progress can't open what was made."),
            "- {id: bao-cao, what: Báo cáo, when: 2025-06, output: bao-cao, done: 2025-06-12}",
            "- {id: bao-cao, what: Báo cáo, when: 2025-06, output: bao-cao, done: 2025-06-12, evidence: bc-ket-qua}",
            new LocalizedText("Ghi mã văn bản vào evidence.", "Write the document's id in `evidence`.")));

    public override IEnumerable<Diagnostic> Find(Document document, CheckContext context) =>
        from task in document.Tasks
        where task is { Done: not null, Evidence: null, Output: not null }
        select Rule.At(
            task.Done!.Value.Span,
            new LocalizedText("Việc này đã xong và có sản phẩm, nhưng chưa dẫn tới văn bản nào.", "This is done and has an output, but names no document."),
            new LocalizedText("Ghi mã văn bản vào evidence.", "Write the document's id in `evidence`."));
}
