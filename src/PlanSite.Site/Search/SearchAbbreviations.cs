using System.Collections.Immutable;
using PlanSite.Core.Documents;

namespace PlanSite.Site.Search;

/// <summary>
/// Abbreviations of the data, expanded both ways while indexing: a text that says “Ban Thường vụ” is found by BTV, and one that says BTV by its words.
/// </summary>
internal sealed class SearchAbbreviations
{
    private readonly Dictionary<string, (SearchWord Short, SearchWord[] Long)[]> _byFirst;
    private readonly Dictionary<string, SearchWord[]> _byShort = new(StringComparer.Ordinal);

    public SearchAbbreviations(IEnumerable<Abbreviation> abbreviations)
    {
        var words = new SearchWords();
        var pairs = new List<(SearchWord Short, SearchWord[] Long)>();
        foreach (Abbreviation abbreviation in abbreviations)
        {
            // "Đảng ủy Khối (ký hiệu trong số văn bản)": the remark is no part of the name.
            string name = abbreviation.Long.Value.Split('(')[0];
            if (words.Of(abbreviation.Short.Value) is not [var shortWord] || words.Of(name) is not { Count: > 1 } longWords) continue;
            pairs.Add((shortWord, [.. longWords]));
            _byShort.TryAdd(shortWord.Marked, [.. longWords]);
        }

        Pairs = [.. pairs.Select(pair => (pair.Short.Folded, string.Join(' ', pair.Long.Select(word => word.Folded)))).Distinct().Order()];
        _byFirst = pairs.GroupBy(pair => pair.Long[0].Folded, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>Short and long, folded: for marking hits.</summary>
    public ImmutableArray<(string Short, string Long)> Pairs { get; }

    public void Expand(List<SearchWord> words)
    {
        int count = words.Count;
        for (int at = 0; at < count; at++)
        {
            if (_byShort.TryGetValue(words[at].Marked, out SearchWord[]? expanded)) words.AddRange(expanded);
            if (!_byFirst.TryGetValue(words[at].Folded, out (SearchWord Short, SearchWord[] Long)[]? candidates)) continue;
            foreach ((SearchWord shortWord, SearchWord[] longWords) in candidates)
            {
                if (at + longWords.Length <= count && Matches(words, at, longWords)) words.Add(shortWord);
            }
        }
    }

    private static bool Matches(List<SearchWord> words, int at, SearchWord[] wanted)
    {
        for (int n = 0; n < wanted.Length; n++)
        {
            if (!string.Equals(words[at + n].Folded, wanted[n].Folded, StringComparison.Ordinal)) return false;
        }

        return true;
    }
}
