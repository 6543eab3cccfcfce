using System.Collections.Immutable;
using System.Text;
using Parallel = System.Threading.Tasks.Parallel;

namespace PlanSite.Site.Search;

/// <summary>The words of all entries with where they occur, in shards by the folded word.</summary>
internal static class TermShards
{
    private const int LeastSize = 12 * 1024;

    public static (ImmutableArray<SearchShard> Shards, ImmutableArray<(string Word, int Entries)> Words) Of(ImmutableArray<SearchEntry> entries, SearchAbbreviations abbreviations)
    {
        SortedDictionary<string, SortedDictionary<string, List<TermPosting>>> terms = Inverted(entries, abbreviations);
        var shards = ImmutableArray.CreateBuilder<SearchShard>();
        var words = ImmutableArray.CreateBuilder<(string, int)>();
        var text = new StringBuilder();
        string first = "";
        foreach ((string folded, SortedDictionary<string, List<TermPosting>> variants) in terms)
        {
            if (ShardCut.Before(folded, text.Length, LeastSize)) Close();
            if (text.Length == 0) first = folded;
            Append(text, folded, variants);
            if (folded.Length > 1 && !folded.Any(char.IsAsciiDigit) && folded[0] != '@')
            {
                words.Add((folded, variants.Count == 1 ? variants.Values.First().Count : variants.Values.SelectMany(list => list.Select(posting => posting.Entry)).Distinct().Count()));
            }
        }

        if (text.Length > 0) Close();
        return (shards.ToImmutable(), words.ToImmutable());

        void Close()
        {
            shards.Add(SearchFiles.Shard("tu", first, $"[{text}]"));
            text.Clear();
        }
    }

    private static SortedDictionary<string, SortedDictionary<string, List<TermPosting>>> Inverted(ImmutableArray<SearchEntry> entries, SearchAbbreviations abbreviations)
    {
        var weights = new Dictionary<SearchWord, byte>[entries.Length];
        Parallel.For(0, entries.Length, () => new TermWeights(abbreviations), (n, _, own) =>
        {
            weights[n] = own.Of(entries[n]);
            return own;
        }, _ => { });

        var postings = new Dictionary<SearchWord, List<TermPosting>>();
        for (int n = 0; n < weights.Length; n++)
        {
            foreach ((SearchWord word, byte impact) in weights[n])
            {
                if (!postings.TryGetValue(word, out List<TermPosting>? list)) postings.Add(word, list = []);
                list.Add(new TermPosting(n, impact));
            }
        }

        var terms = new SortedDictionary<string, SortedDictionary<string, List<TermPosting>>>(StringComparer.Ordinal);
        foreach ((SearchWord word, List<TermPosting> list) in postings)
        {
            if (!terms.TryGetValue(word.Folded, out SortedDictionary<string, List<TermPosting>>? variants)) terms.Add(word.Folded, variants = new(StringComparer.Ordinal));
            variants.Add(word.Marked, list);
        }

        return terms;
    }

    // ["dai","đai5","postings",...]; the variant without marks is empty.
    private static void Append(StringBuilder into, string folded, SortedDictionary<string, List<TermPosting>> variants)
    {
        into.Append(into.Length == 0 ? "[" : ",\n[").AppendQuoted(folded);
        var packed = new StringBuilder();
        foreach ((string marked, List<TermPosting> list) in variants)
        {
            packed.Clear();
            int before = -1;
            foreach (TermPosting posting in list)
            {
                PackedNumber.Append(packed, posting.Entry - before - 1);
                packed.Append(PackedNumber.Sign(posting.Impact));
                before = posting.Entry;
            }

            into.Append(',').AppendQuoted(string.Equals(marked, folded, StringComparison.Ordinal) ? "" : marked).Append(",\"").Append(packed).Append('"');
        }

        into.Append(']');
    }
}
