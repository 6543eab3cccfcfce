using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;

namespace PlanSite.Checks.Form;

/// <summary>A document that is no draft any more still says which draft it is.</summary>
internal sealed class DraftNumberOfIssued : DocumentCheck
{
    public override Rule Rule { get; } = new(
        "PS4023",
        "draft-number-of-issued",
        Severity.Warning,
        new LocalizedText("Đã ban hành mà còn ghi lần dự thảo", "An issued document still has a draft number"),
        new RulePage(
            new LocalizedText(
                "Tìm văn bản không còn là dự thảo (issued, superseded, withdrawn) mà phần đầu vẫn có draft.",
                "Finds documents that are no draft any more (issued, superseded, withdrawn) and still have `draft` in front matter."),
            new LocalizedText(
                "Hai chỗ nói hai điều: người đọc không biết văn bản đã có hiệu lực chưa.",
                "Two places say two things: a reader can't tell whether the document is in force."),
            "---\nstatus: issued\ndraft: 3\n---",
            "---\nstatus: issued\n---",
            new LocalizedText(
                "Bỏ draft; các lần dự thảo vẫn còn trong lịch sử.",
                "Take `draft` out; the drafts stay in the history.")));

    public override IEnumerable<Diagnostic> Find(Document document, CheckContext context)
    {
        if (document.Draft is not { } draft || document.Status.Value == DocumentStatus.Draft) yield break;
        yield return Rule.At(
            draft.Span,
            new LocalizedText($"Văn bản không còn là dự thảo mà vẫn ghi dự thảo lần {draft.Value}.", $"The document is no draft any more, and still says draft {draft.Value}."),
            new LocalizedText("Bỏ dòng draft; nếu còn là dự thảo thì ghi status: draft.", "Take the line `draft` out; if it is still a draft, write `status: draft`.")) with
        { Related = [document.Status.Span] };
    }
}
