using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;

namespace PlanSite.Checks.Form;

/// <summary>An issued document without a full date.</summary>
internal sealed class IssuedWithoutDate : DocumentCheck
{
    public override Rule Rule { get; } = new(
        "PS4022",
        "issued-without-date",
        Severity.Error,
        new LocalizedText("Đã ban hành mà chưa có ngày", "An issued document has no full date"),
        new RulePage(
            new LocalizedText(
                "Tìm văn bản status: issued mà date không có hoặc chưa đủ ngày, tháng, năm. Loại không cần ngày (parts) và phụ lục thì không hỏi.",
                "Finds documents with `status: issued` whose date is missing or incomplete. Types whose `parts` need none, and appendices, are not asked."),
            new LocalizedText(
                "Ngày ban hành là mốc để so viện dẫn và thời hạn.",
                "Citations and deadlines are compared with that day."),
            "---\ndate: 2024-08\nstatus: issued\n---",
            "---\ndate: 2024-08-26\nstatus: issued\n---",
            new LocalizedText(
                "Ghi đủ ngày ký; chưa ký thì để status: draft.",
                "Enter the day of signing; while it isn't signed, keep `status: draft`.")));

    public override IEnumerable<Diagnostic> Find(Document document, CheckContext context)
    {
        if (document is not { Status.Value: DocumentStatus.Issued, AppendixOf: null } || document.Date is { Value.IsComplete: true }) yield break;
        if (context.Repository.TypesById.GetValueOrDefault(document.Type.Value) is not { } type || type.Parts?.Contains(DocumentPart.Date) == false) yield break;
        yield return Rule.At(
            document.Date?.Span ?? document.Status.Span,
            document.Date is { } date
                ? new LocalizedText($"Văn bản ghi đã ban hành mà ngày mới có “{date.Value}”.", $"The document is said to be issued, and its date is only “{date.Value}”.")
                : new LocalizedText("Văn bản ghi đã ban hành mà không có ngày.", "The document is said to be issued, and has no date."),
            new LocalizedText("Ghi đủ ngày ký, ví dụ date: 2024-08-26; nếu chưa ký thì ghi status: draft.", "Enter the day of signing, as in date: 2024-08-26; if it isn't signed yet, write `status: draft`."));
    }
}
