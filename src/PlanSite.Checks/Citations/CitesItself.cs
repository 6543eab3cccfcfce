using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;
using PlanSite.Core.Time;

namespace PlanSite.Checks.Citations;

/// <summary>A document cites its own number with another date.</summary>
internal sealed class CitesItself : DocumentCheck
{
    public override Rule Rule { get; } = new(
        "PS2036",
        "cites-itself",
        Severity.Error,
        new LocalizedText("Tự viện dẫn với ngày khác", "A document cites its own number with another date"),
        new RulePage(
            new LocalizedText(
                "Tìm chỗ văn bản nêu đúng số của chính nó nhưng ngày khác với date ở phần đầu.",
                "Finds a document that gives its own number with a date that isn't `date` in its front matter."),
            new LocalizedText(
                "Phụ lục hay trang đầu ghi một ngày, văn bản ký ngày khác: không rõ bản nào là bản chính; hoặc số ấy là của văn bản năm trước.",
                "The appendix says one date, the document was signed on another; or the number is that of last year's document."),
            "---\nnumber: 12-KH/HU\ndate: 2024-09-20\n---\n(kèm theo Kế hoạch số 12-KH/HU, ngày 02/9/2024)",
            "---\nnumber: 12-KH/HU\ndate: 2024-09-20\n---\n(kèm theo Kế hoạch số 12-KH/HU, ngày 20/9/2024)",
            new LocalizedText(
                "Sửa ngày cho khớp; nếu là văn bản khác cùng số, thêm văn bản đó vào data/references.yml.",
                "Make the dates agree; if another document with the number is meant, add it to data/references.yml.")));

    public override IEnumerable<Diagnostic> Find(Document document, CheckContext context) =>
        from citation in document.Citations
        where citation is { IsShort: false, Outcome: CitationOutcome.DateDiffers, Date: not null, Number: not null } && citation.Document == document.Id.Value && document.Date is not null
        select Rule.At(
            citation.Span,
            new LocalizedText(
                $"{citation.Number} là số của chính văn bản này, ngày {VietnameseDate.Numeric(document.Date!.Value.Value)}, mà ở đây ghi ngày {VietnameseDate.Numeric(citation.Date!.Value)}.",
                $"{citation.Number} is this document's own number, of {VietnameseDate.Numeric(document.Date!.Value.Value)}; here {VietnameseDate.Numeric(citation.Date!.Value)} is written."),
            new LocalizedText(
                "Sửa một trong hai ngày; nếu là văn bản khác cùng số, thêm vào data/references.yml.",
                "Correct one of the two dates; if another document is meant, add it to data/references.yml.")) with
        { Related = [document.Date.Value.Span] };
}
