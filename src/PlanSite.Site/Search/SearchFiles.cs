using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using PlanSite.Core.Documents;
using PlanSite.Site.Addresses;
using PlanSite.Site.Output;

namespace PlanSite.Site.Search;

/// <summary>
/// The search index as files of the site. All are scripts that call one function, because a page that was opened from a folder may load scripts
/// and nothing else. The root alone has a name that stays, so that no page changes when the index does.
/// </summary>
internal static class SearchFiles
{
    private const int HashLength = 8;

    public static ImmutableArray<SiteFile> Of(ImmutableArray<SearchEntry> entries, ImmutableArray<Abbreviation> known)
    {
        var abbreviations = new SearchAbbreviations(known);
        (ImmutableArray<SearchShard> terms, ImmutableArray<(string Word, int Entries)> words) = TermShards.Of(entries, abbreviations);
        ImmutableArray<SearchShard> texts = TextShards.Of(entries);
        SearchShard vocabulary = Vocabulary(words);
        SearchShard facets = SearchFacets.Of(entries);
        return
        [
            Root(entries, abbreviations, terms, texts, vocabulary, facets),
            .. new[] { vocabulary, facets }.Concat(terms).Concat(texts).Select(shard => shard.File).DistinctBy(file => file.Path),
        ];
    }

    public static SearchShard Shard(string kind, string first, string data)
    {
        string hash = SiteManifest.HashOf(Encoding.UTF8.GetBytes(data))[..HashLength];
        string name = $"{kind}-{hash}";
        return new SearchShard(first, hash, new SiteFile($"{SiteAddresses.SearchFolder}{name}.js", Encoding.UTF8.GetBytes($"plansiteSearch(\"{name}\",{data});\n")));
    }

    private static SearchShard Vocabulary(ImmutableArray<(string Word, int Entries)> words)
    {
        var text = new StringBuilder();
        foreach ((string word, int entries) in words) text.Append(text.Length == 0 ? "" : " ").Append(CultureInfo.InvariantCulture, $"{word} {entries}");
        return Shard("von-tu", "", new StringBuilder().AppendQuoted(text.ToString()).ToString());
    }

    private static SiteFile Root(
        ImmutableArray<SearchEntry> entries, SearchAbbreviations abbreviations, ImmutableArray<SearchShard> terms, ImmutableArray<SearchShard> texts, SearchShard vocabulary, SearchShard facets)
    {
        // Kind and standing of each entry in one sign: what ranking needs before any text is there.
        var flags = new StringBuilder(entries.Length);
        foreach (SearchEntry entry in entries) flags.Append(PackedNumber.Sign(((int)entry.Kind * 3) + entry.Standing));
        StringBuilder root = new StringBuilder().Append("plansiteSearch(\"goc\",{\n\"flags\":").AppendQuoted(flags.ToString());
        Add(root, "terms", terms, shard => shard.First);
        Add(root, "texts", texts, shard => shard.First);
        root.Append(",\n\"words\":").AppendQuoted(vocabulary.Hash).Append(",\n\"facets\":").AppendQuoted(facets.Hash).Append(",\n\"short\":")
            .AppendQuoted(string.Join('|', abbreviations.Pairs.Select(pair => $"{pair.Short}={pair.Long}"))).Append("\n});\n");
        return new SiteFile(SiteAddresses.SearchRoot, Encoding.UTF8.GetBytes(root.ToString()));
    }

    private static void Add(StringBuilder root, string name, ImmutableArray<SearchShard> shards, Func<SearchShard, string> first) =>
        root.Append(CultureInfo.InvariantCulture, $",\n\"{name}\":").AppendQuoted(string.Join(' ', shards.Select(shard => $"{first(shard)} {shard.Hash}")));
}
