using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;

namespace PlanSite.Checks.Cascade;

/// <summary>A plan in force implements one that is superseded or withdrawn.</summary>
internal sealed class ImplementsSuperseded : ICheck
{
    public Rule Rule { get; } = new(
        "PS5017",
        "implements-superseded",
        Severity.Warning,
        new LocalizedText("Thực hiện một kế hoạch đã bị thay thế", "Implements a plan that is superseded"),
        new RulePage(
            new LocalizedText(
                "Tìm văn bản đang có hiệu lực hoặc đang soạn mà \"implements\" trỏ tới văn bản đã bị thay thế hoặc thu hồi; gợi ý văn bản thay thế.",
                "Finds documents in force or in draft that implement one which is superseded or withdrawn, and suggests what replaced it."),
            new LocalizedText("Nhiệm vụ và thời hạn của cấp trên đã đổi; kế hoạch này còn theo bản cũ.", "The tasks and deadlines above have changed, and this plan still follows the old ones."),
            "# kh-tinh: status: superseded; kh-tinh-2: replaces: [kh-tinh]\nimplements: [kh-tinh]",
            "implements: [kh-tinh-2]",
            new LocalizedText("Đổi \"implements\" sang văn bản mới rồi rà lại từng \"covers\".", "Name the new document in \"implements\", then go through each \"covers\".")));

    public IEnumerable<Diagnostic> Find(CheckContext context)
    {
        var newer = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (Document document in context.Repository.Documents.Where(IsInForce))
        {
            foreach (Located<string> old in document.Replaces) newer.TryAdd(old.Value, document.Id.Value);
        }

        foreach (Reference reference in context.Repository.References)
        {
            foreach (Located<string> old in reference.Replaces) newer.TryAdd(old.Value, reference.Id.Value);
        }

        foreach (Document document in context.Repository.Documents.Where(IsInForce))
        {
            foreach (Located<string> above in document.Implements)
            {
                bool isOld = context.Repository.DocumentsById.TryGetValue(above.Value, out Document? higher) && !IsInForce(higher);
                string? successor = newer.GetValueOrDefault(above.Value);
                if ((isOld || successor is not null) && successor != document.Id.Value) yield return Found(above, higher, successor);
            }
        }
    }

    private Diagnostic Found(Located<string> above, Document? higher, string? successor)
    {
        bool withdrawn = higher?.Status.Value == DocumentStatus.Withdrawn;
        return Rule.At(
            above.Span,
            withdrawn
                ? new LocalizedText($"\"{above.Value}\" đã bị thu hồi.", $"\"{above.Value}\" has been withdrawn.")
                : new LocalizedText($"\"{above.Value}\" đã bị thay thế.", $"\"{above.Value}\" has been superseded."),
            successor is not null
                ? new LocalizedText(
                    $"Văn bản thay thế là \"{successor}\": đổi \"implements\", rồi rà lại các \"covers\".",
                    $"It was replaced by \"{successor}\": change \"implements\", then go through the \"covers\".")
                : new LocalizedText(
                    "Trỏ \"implements\" tới văn bản đang có hiệu lực, hoặc đổi \"status\" của văn bản này.",
                    "Name the document that is in force in \"implements\", or change the \"status\" of this one."));
    }

    private static bool IsInForce(Document document) => document.Status.Value is DocumentStatus.Draft or DocumentStatus.Issued;
}
