using PlanSite.Core.Text;
using PlanSite.Core.Time;

namespace PlanSite.Content.Linking;

/// <summary>
/// Finds numbers that come near another: Đ for D, a hyphen for a slash, one sign different. Every number is entered under itself and
/// under itself without each of its signs, so a question costs no more than a few look-ups however many documents there are.
/// </summary>
internal sealed class NumberNeighbours
{
    private const int Most = 3;
    private readonly Dictionary<string, List<CitedDocument>> _documents = new(StringComparer.Ordinal);

    public NumberNeighbours(IEnumerable<CitedDocument> documents)
    {
        foreach (CitedDocument document in documents)
        {
            if (document.Number is not { IsBlank: false } number) continue;
            foreach (string key in Keys(Folded(number.Text)))
            {
                if (!_documents.TryGetValue(key, out List<CitedDocument>? list)) _documents[key] = list = [];
                list.Add(document);
            }
        }
    }

    /// <summary>The nearest, best first.</summary>
    /// <param name="date">Written beside the number: of documents that are as near the one of that date is meant.</param>
    public IReadOnlyList<CitedDocument> Near(string number, PartialDate? date)
    {
        string folded = Folded(number);
        return
        [
            .. Keys(folded).SelectMany(key => _documents.GetValueOrDefault(key) ?? []).Distinct()
                .Select(document => (document, Distance: Nearness.Distance(folded, Folded(document.Number!.Text))))
                .Where(near => near.Distance <= 1)
                .OrderBy(near => near.Distance)
                .ThenByDescending(near => date is { } written && near.document.Date is { } known && known.IsCompatibleWith(written))
                .ThenBy(near => near.document.Id, StringComparer.Ordinal)
                .Select(near => near.document).Take(Most),
        ];
    }

    private static string Folded(string number) =>
        number.ToLowerInvariant().Replace('đ', 'd').Replace('/', '-');

    private static IEnumerable<string> Keys(string text)
    {
        yield return text;
        for (int i = 0; i < text.Length; i++) yield return text.Remove(i, 1);
    }
}
