using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;
using PlanSite.Core.Schedule;

namespace PlanSite.Checks.Limits;

/// <summary>A limit has a number that the clause it comes from doesn't say.</summary>
internal sealed class LimitDiffersFromClause : ICheck
{
    public Rule Rule { get; } = new(
        "PS6006",
        "limit-differs-from-clause",
        Severity.Warning,
        new LocalizedText("Định mức khác với văn bản", "A limit that its clause doesn't say"),
        new RulePage(
            new LocalizedText(
                "Tìm con số của định mức mà mục ở source (cả các mục con) không nói: bằng chữ số, bằng chữ, hay bằng số mục con. Mục không có con số nào thì không xét.",
                "Finds numbers of limits that the clause in `source`, with those below it, doesn't say: in digits, in words, or by the number of its items. A clause without any number is left alone."),
            new LocalizedText("Văn bản là gốc: định mức ghi sai thì mọi đơn vị bị kiểm tra sai.", "The document is the source: with a wrong number every unit is checked wrongly."),
            "# II.3: từ 09 đến 14 đảng viên: không quá 03 chi ủy viên\nmax: {committee: 5}",
            "# II.3: từ 09 đến 14 đảng viên: không quá 03 chi ủy viên\nmax: {committee: 3}",
            new LocalizedText("Sửa số theo văn bản, hoặc dẫn đúng mục.", "Mend the number by the document, or name the right clause.")));

    public IEnumerable<Diagnostic> Find(CheckContext context)
    {
        foreach (Limit limit in context.Repository.Limits)
        {
            if (LimitClause.Of(limit, context) is not { } clause) continue;
            ClauseNumbers said = ClauseNumbers.Of(clause, context.Repository.DocumentsById[limit.SourceDocument.Value]);
            if (said.IsEmpty) continue;
            foreach (Figure figure in Figure.Of(limit))
            {
                decimal value = figure.Least ?? figure.Most!.Value;

                // "Bí thư", "không có chi ủy": one and none are seldom written as numbers.
                if (value <= 1 && decimal.IsInteger(value)) continue;
                if (!said.Says(value)) yield return Found(figure.Span, Figure.Number(value, ","), Figure.Number(value, "."), clause);
            }

            foreach ((string measure, NumberRange range) in limit.When)
            {
                if (Lacks(range, said) is { } lacking) yield return Found(Figure.Place(limit, "when", measure), $"{lacking}", $"{lacking}", clause);
            }
        }
    }

    // "Dưới 09" is ..8, "trên 20" is 21...
    private static int? Lacks(NumberRange range, ClauseNumbers said) =>
        range.From is { } from && !said.Says(from) && !(range.To is null && said.Says(from - 1)) ? from
        : range.To is { } to && !said.Says(to) && !(range.From is null && said.Says(to + 1)) ? to
        : null;

    private Diagnostic Found(SourceSpan place, string vi, string en, Clause clause) => Rule.At(
        place,
        new LocalizedText($"Mục {clause.Anchor} của văn bản không có số {vi}.", $"Clause {clause.Anchor} of the document doesn't say {en}."),
        new LocalizedText("Sửa số theo văn bản, hoặc sửa source cho đúng mục.", "Mend the number by the document, or name the right clause in `source`.")) with
    { Related = [clause.Span] };
}
