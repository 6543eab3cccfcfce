using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;

namespace PlanSite.Checks.Form;

/// <summary>An abbreviation is used before the text explains it.</summary>
internal sealed class UnexplainedAbbreviation : DocumentCheck
{
    public override Rule Rule { get; } = new(
        "PS4024",
        "unexplained-abbreviation",
        Severity.Warning,
        new LocalizedText("Chữ viết tắt chưa giải thích", "An abbreviation is used before it is explained"),
        new RulePage(
            new LocalizedText(
                "Với mỗi chữ viết tắt trong data/abbreviations.yml (trừ chữ có common: true), xem lần dùng đầu có được giải thích trước đó không: “Ban Thường vụ (BTV)”, “(viết tắt là BTV)”, “(sau đây gọi tắt là …)”, “BTV (Ban Thường vụ)”. Với dự thảo và đề cương chỉ là thông tin.",
                "For each abbreviation of data/abbreviations.yml (but those with common: true) looks whether it is explained before its first use: “Ban Thường vụ (BTV)”, “(viết tắt là BTV)”, “(sau đây gọi tắt là …)”, “BTV (Ban Thường vụ)”. For a draft or an outline it is only a hint."),
            new LocalizedText(
                "Cùng chữ tắt có thể hiểu hai cách: BCH là Ban Chấp hành hay Ban Chỉ huy?",
                "Letters can be read in two ways: BCH is Ban Chấp hành, or Ban Chỉ huy?"),
            "BTV duyệt phương án nhân sự",
            "Ban Thường vụ (BTV) duyệt phương án nhân sự",
            new LocalizedText(
                "Viết đầy đủ ở lần đầu, kèm chữ tắt trong ngoặc; chữ ai cũng biết thì ghi common: true trong data/abbreviations.yml.",
                "Write it in full the first time, with the letters in brackets; if everybody knows them, say common: true in data/abbreviations.yml.")));

    public override IEnumerable<Diagnostic> Find(Document document, CheckContext context)
    {
        bool hint = document.Status.Value != DocumentStatus.Issued || context.Repository.TypesById.GetValueOrDefault(document.Type.Value) is { Parts: { IsEmpty: true } };
        foreach (Abbreviation abbreviation in context.Repository.Abbreviations)
        {
            // Letters that nobody uses here are most of them: one fast look spares the rest.
            string letters = abbreviation.Short.Value;
            if (abbreviation.Common || !document.PlainText.Contains(letters, StringComparison.Ordinal)) continue;
            if (AbbreviationUse.First(document, letters) is not { } use || use.IsExplainedBy(abbreviation.Long.Value)) continue;
            Diagnostic found = Rule.At(
                use.Span,
                new LocalizedText($"“{letters}” được dùng mà trước đó chưa giải thích.", $"“{letters}” is used before it is explained."),
                new LocalizedText($"Lần đầu viết “{abbreviation.Long.Value} ({letters})”.", $"The first time write “{abbreviation.Long.Value} ({letters})”."));
            yield return hint ? found with { Severity = Severity.Info } : found;
        }
    }
}
