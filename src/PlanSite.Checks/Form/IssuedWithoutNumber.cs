using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;

namespace PlanSite.Checks.Form;

/// <summary>An issued document without a number.</summary>
internal sealed class IssuedWithoutNumber : DocumentCheck
{
    public override Rule Rule { get; } = new(
        "PS4021",
        "issued-without-number",
        Severity.Error,
        new LocalizedText("Đã ban hành mà chưa có số", "An issued document has no number"),
        new RulePage(
            new LocalizedText(
                "Tìm văn bản status: issued mà number không có hoặc còn trống (-KH/TU). Loại không có ký hiệu (symbol) hoặc không cần số (parts) thì không hỏi; phụ lục cũng không.",
                "Finds documents with `status: issued` whose number is missing or blank (-KH/TU). Types without symbol, or whose `parts` need none, are not asked; nor are appendices."),
            new LocalizedText(
                "Không có số thì không ai viện dẫn được.",
                "Without a number nobody can cite it."),
            "---\nnumber: -KH/TU\nstatus: issued\n---",
            "---\nnumber: 158-KH/TU\nstatus: issued\n---",
            new LocalizedText(
                "Ghi số đã cấp; chưa có số thì để status: draft.",
                "Enter the number; while there is none, keep `status: draft`.")));

    public override IEnumerable<Diagnostic> Find(Document document, CheckContext context)
    {
        if (document is not { Status.Value: DocumentStatus.Issued, AppendixOf: null } || document.Number is { Value.IsBlank: false }) yield break;
        if (context.Repository.TypesById.GetValueOrDefault(document.Type.Value) is not { Symbol: { } symbol } type || type.Parts?.Contains(DocumentPart.Number) == false) yield break;
        yield return Rule.At(
            document.Number?.Span ?? document.Status.Span,
            new LocalizedText("Văn bản ghi đã ban hành mà chưa có số.", "The document is said to be issued, and has no number."),
            new LocalizedText($"Ghi số đã cấp (…-{symbol}/…); nếu chưa ban hành thì ghi status: draft.", $"Enter the number (…-{symbol}/…); if it isn't issued yet, write `status: draft`."));
    }
}
