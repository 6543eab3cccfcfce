using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;
using PlanSite.Core.Time;

namespace PlanSite.Checks.Citations;

/// <summary>A document cites one that was issued after it.</summary>
internal sealed class CitesLaterDocument : DocumentCheck
{
    public override Rule Rule { get; } = new(
        "PS2031",
        "cites-later-document",
        Severity.Error,
        new LocalizedText("Viện dẫn văn bản ban hành sau", "A document cites one that was issued after it"),
        new RulePage(
            new LocalizedText(
                "So ngày của văn bản với ngày của các văn bản mà nó viện dẫn, kể cả trong implements. Với dự thảo thì chỉ cảnh báo, vì ngày ban hành còn có thể lùi.",
                "Compares a document's date with the dates of those that it cites, also in implements. For a draft it only warns: its date may still move."),
            new LocalizedText(
                "Không thể căn cứ vào văn bản chưa có. Thường là ghi nhầm năm, hoặc chép viện dẫn từ bản mới hơn.",
                "Nothing can rest on a document that doesn't exist yet. Mostly a year is wrong, or the citation was copied from a newer text."),
            "---\ndate: 2024-08-26\n---\nCăn cứ Kế hoạch số 158-KH/TU, ngày 18/9/2024",
            "---\ndate: 2024-08-26\n---\nCăn cứ Kế hoạch số 158-KH/TU, ngày 18/7/2024",
            new LocalizedText(
                "Sửa ngày trong viện dẫn, hoặc sửa date ở phần đầu, hoặc bỏ viện dẫn.",
                "Correct the date of the citation, or `date` in front matter, or take the citation out.")));

    public override IEnumerable<Diagnostic> Find(Document document, CheckContext context)
    {
        if (document.Date is not { } own) yield break;
        bool draft = document.Status.Value == DocumentStatus.Draft;
        foreach ((PartialDate date, string label, SourceSpan span) in Dated(document, context))
        {
            if (date.Earliest <= own.Value.Latest) continue;
            Diagnostic found = Rule.At(
                span,
                new LocalizedText(
                    $"Văn bản đề ngày {VietnameseDate.Numeric(own.Value)} mà viện dẫn {label}, ban hành sau đó.",
                    $"The document is dated {VietnameseDate.Numeric(own.Value)} and cites {label}, issued later."),
                new LocalizedText(
                    "Xem lại ngày của văn bản được viện dẫn; nếu đúng thì xem lại date ở phần đầu văn bản này.",
                    "Look at the date of the cited document again; if it is right, look at `date` in this document's front matter."));
            yield return (draft ? found with { Severity = Severity.Warning } : found) with { Related = [own.Span] };
        }
    }

    private static IEnumerable<(PartialDate Date, string Label, SourceSpan Span)> Dated(Document document, CheckContext context)
    {
        foreach ((CitationTarget target, SourceSpan span) in CitationTarget.NamedBy(document, context.Repository))
        {
            if (target.Date is { } date) yield return (date, target.Label, span);
        }

        // What the repository doesn't know is taken by the date that is written.
        foreach (Citation citation in document.Citations)
        {
            if (citation is { IsShort: false, Document: null, Reference: null, Date: { } date, Number: { IsBlank: false } number })
                yield return (date, $"{number}, ngày {VietnameseDate.Numeric(date)}", citation.Span);
        }
    }
}
