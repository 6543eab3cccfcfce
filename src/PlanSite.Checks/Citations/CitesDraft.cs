using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;

namespace PlanSite.Checks.Citations;

/// <summary>An issued document cites or links a draft.</summary>
internal sealed class CitesDraft : DocumentCheck
{
    public override Rule Rule { get; } = new(
        "PS2033",
        "cites-draft",
        Severity.Warning,
        new LocalizedText("Văn bản đã ban hành viện dẫn dự thảo", "An issued document cites a draft"),
        new RulePage(
            new LocalizedText(
                "Tìm viện dẫn, liên kết hoặc implements từ một văn bản đã ban hành tới một văn bản còn là dự thảo trong kho.",
                "Finds citations, links and implements of an issued document that lead to a draft of this repository."),
            new LocalizedText(
                "Dự thảo còn thay đổi, có thể không bao giờ ban hành; và nơi không đăng dự thảo thì người đọc không mở được.",
                "A draft still changes and may never be issued; where drafts aren't published, readers can't open it."),
            "Theo [[kh-tuyen-truyen]] (status: draft)",
            "Theo Kế hoạch số 25-KH/TU, ngày 10/3/2025",
            new LocalizedText(
                "Nếu văn bản kia đã ban hành, đổi status của nó thành issued và ghi số, ngày; nếu chưa, bỏ viện dẫn.",
                "If the other has been issued, say so in its front matter, with number and date; if not, take the citation out.")));

    public override IEnumerable<Diagnostic> Find(Document document, CheckContext context)
    {
        if (document.Status.Value != DocumentStatus.Issued) yield break;
        foreach ((CitationTarget target, SourceSpan span) in CitationTarget.NamedBy(document, context.Repository))
        {
            if (target.Document is { } cited && IsDraftOfAnother(cited, document)) yield return Found(span, cited);
        }

        foreach (Link link in document.Links)
        {
            if (link.Document is { } id && context.Repository.DocumentsById.GetValueOrDefault(id) is { } linked && IsDraftOfAnother(linked, document)) yield return Found(link.Span, linked);
        }
    }

    // A draft that belongs to the document as its appendix goes with it.
    private static bool IsDraftOfAnother(Document cited, Document document) =>
        cited.Status.Value == DocumentStatus.Draft && cited.AppendixOf?.Value != document.Id.Value && document.AppendixOf?.Value != cited.Id.Value;

    private Diagnostic Found(SourceSpan span, Document cited) => Rule.At(
        span,
        new LocalizedText(
            $"Văn bản đã ban hành mà viện dẫn “{cited.Id.Value}”, còn là dự thảo.",
            $"An issued document cites “{cited.Id.Value}”, which is still a draft."),
        new LocalizedText(
            $"Nếu văn bản kia đã ban hành, sửa status, number và date ở {cited.File}; nếu chưa, bỏ viện dẫn.",
            $"If the other has been issued, correct status, number and date in {cited.File}; if not, take the citation out.")) with
    { Related = [cited.Status.Span] };
}
