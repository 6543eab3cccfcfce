using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;

namespace PlanSite.Checks.Form;

/// <summary>The letters of the issuer in a number aren't those of its other documents.</summary>
internal sealed class OrganLettersDiffer : ICheck
{
    public Rule Rule { get; } = new(
        "PS4025",
        "organ-letters-differ",
        Severity.Info,
        new LocalizedText("Chữ viết tắt cơ quan khác các văn bản khác", "The letters of the issuer differ from its other documents"),
        new RulePage(
            new LocalizedText(
                "So chữ viết tắt cơ quan trong number (TU trong 158-KH/TU) với các văn bản khác của cùng nơi ban hành với short của đơn vị và với cách chính văn bản viết tắt (ĐUK, DUK).",
                "Compares the letters of the issuer in `number` (TU in 158-KH/TU) with its other documents, with `short` of the unit and with what its own text writes (ĐUK, DUK)."),
            new LocalizedText(
                "Số ghi nhầm cơ quan thì tìm và viện dẫn đều trượt.",
                "With the wrong letters the document is neither found nor cited."),
            "number: 133-KH/DUK (đơn vị có short: ĐUK)",
            "number: 133-KH/ĐUK",
            new LocalizedText(
                "Sửa chữ viết tắt cơ quan trong number, hoặc sửa issuer.",
                "Correct the letters in `number`, or `issuer`.")));

    public IEnumerable<Diagnostic> Find(CheckContext context)
    {
        ILookup<string, (string Id, DocumentNumber Number)> numbers = context.Repository.Documents
            .Where(document => document.Number is not null).Select(document => (Issuer: document.Issuer.Value, Id: document.Id.Value, Number: document.Number!.Value.Value))
            .Concat(context.Repository.References
                .Where(reference => reference is { Number: not null, Issuer: not null }).Select(reference => (Issuer: reference.Issuer!.Value.Value, Id: reference.Id.Value, Number: reference.Number!)))
            .ToLookup(entry => entry.Issuer, entry => (entry.Id, entry.Number), StringComparer.Ordinal);
        foreach (Document document in context.Repository.Documents)
        {
            if (document.Number is not { } number || number.Value.Organ.Length == 0 || Usual(document, context, numbers) is not { } usual) continue;
            yield return Rule.At(
                number.Span,
                new LocalizedText($"“{number.Value.Organ}” trong {number.Value} khác chữ viết tắt quen dùng của nơi ban hành, “{usual}”.", $"“{number.Value.Organ}” in {number.Value} isn't what its issuer uses, “{usual}”."),
                new LocalizedText($"Xem lại bản gốc; nếu nhầm, sửa thành “{usual}”, hoặc sửa issuer.", $"Look at the document itself; if it is a slip, write “{usual}”, or correct `issuer`."));
        }
    }

    // The unit's own short name where it differs by a Đ only; else what at least two other documents agree on.
    private static string? Usual(Document document, CheckContext context, ILookup<string, (string Id, DocumentNumber Number)> numbers)
    {
        string organ = document.Number!.Value.Value.Organ;
        if (context.Repository.UnitsById.GetValueOrDefault(document.Issuer.Value)?.Short is { } known && known != organ && Folded(known) == Folded(organ)) return known;
        if (InText(document, organ) is { } written) return written;
        string[] others = [.. numbers[document.Issuer.Value].Where(other => other.Id != document.Id.Value && other.Number.Organ.Length > 0).Select(other => other.Number.Organ)];
        return others.Length >= 2 && others[0] != organ && others.All(other => other == others[0]) ? others[0] : null;
    }

    // The text calls the issuer ĐUK where its number has DUK, or the other way round.
    private static string? InText(Document document, string organ)
    {
        string other = organ.Contains('Đ', StringComparison.Ordinal) ? organ.Replace('Đ', 'D') : organ.Replace('D', 'Đ');
        return other.Length > 1 && other != organ && document.Blocks.Any(block => HasWord(block.Text, other)) && !document.Blocks.Any(block => HasWord(block.Text, organ)) ? other : null;
    }

    // Behind a slash it is part of a number.
    private static bool HasWord(string text, string word)
    {
        for (int at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            int end = at + word.Length;
            if ((at == 0 || text[at - 1] is ' ' or '(' or '\n' or '“') && (end == text.Length || !(char.IsLetterOrDigit(text[end]) || text[end] is '/' or '-'))) return true;
        }

        return false;
    }

    private static string Folded(string organ) => organ.Replace('Đ', 'D').ToUpperInvariant();
}
