using PlanSite.Checks.Citations;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;

namespace PlanSite.Checks.Form;

/// <summary>The letters of the type in a document's own number belong to another type.</summary>
internal sealed class SymbolNotOfType : ICheck
{
    public Rule Rule { get; } = new(
        "PS4026",
        "symbol-not-of-type",
        Severity.Warning,
        new LocalizedText("Ký hiệu không đúng loại văn bản", "The symbol of a number isn't that of the type"),
        new RulePage(
            new LocalizedText(
                "So chữ viết tắt của loại trong number (KH trong 158-KH/TU) với symbol của type, ở văn bản và ở data/references.yml.",
                "Compares the letters of the type in `number` (KH in 158-KH/TU) with `symbol` of the type, in documents and in data/references.yml."),
            new LocalizedText(
                "Loại ghi một đằng, số ghi một nẻo: một trong hai nhầm.",
                "Type and number say different things: one of them is wrong."),
            "type: ke-hoach\nnumber: 05-HD/TU",
            "type: huong-dan\nnumber: 05-HD/TU",
            new LocalizedText(
                "Sửa type hoặc number theo bản gốc.",
                "Correct `type` or `number` by the document itself.")));

    public IEnumerable<Diagnostic> Find(CheckContext context)
    {
        var symbols = new TypeSymbols(context.Repository);
        IEnumerable<(string Type, DocumentNumber Number, SourceSpan Span)> all = context.Repository.Documents
            .Where(document => document.Number is not null).Select(document => (document.Type.Value, document.Number!.Value.Value, document.Number.Value.Span))
            .Concat(context.Repository.References.Where(reference => reference.Number is not null).Select(reference => (reference.Type.Value, reference.Number!, reference.Type.Span)));
        foreach ((string id, DocumentNumber number, SourceSpan span) in all)
        {
            if (context.Repository.TypesById.GetValueOrDefault(id) is not { } type || !symbols.Contradicts(number.Symbol, [type])) continue;
            yield return Rule.At(
                span,
                new LocalizedText($"Loại là {type.Name.ToLowerInvariant()} mà ký hiệu “{number.Symbol}” trong {number} là {symbols.Meaning(number.Symbol)}.", $"The type is “{type.Name}”, but “{number.Symbol}” in {number} stands for {symbols.Meaning(number.Symbol)}."),
                new LocalizedText($"Sửa type, hoặc sửa ký hiệu thành “{type.Symbol}”.", $"Correct `type`, or write “{type.Symbol}” in the number."));
        }
    }
}
