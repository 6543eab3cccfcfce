using System.Collections.Immutable;
using System.Text;

namespace PlanSite.Site.Search;

/// <summary>By what results can be narrowed: for each filter its values, and for each value the entries that have it.</summary>
internal static class SearchFacets
{
    /// <summary>In the order in which filters are shown.</summary>
    private static readonly string[] Names = ["kind", "type", "level", "unit", "year", "due", "status", "lead"];

    public static SearchShard Of(ImmutableArray<SearchEntry> entries)
    {
        var text = new StringBuilder("{");
        foreach (string name in Names)
        {
            var values = new SortedDictionary<string, List<int>>(StringComparer.Ordinal);
            for (int n = 0; n < entries.Length; n++)
            {
                foreach (string value in entries[n].Facets.GetValueOrDefault(name, []))
                {
                    if (!values.TryGetValue(value, out List<int>? list)) values.Add(value, list = []);
                    list.Add(n);
                }
            }

            text.Append(text.Length == 1 ? "" : ",\n").AppendQuoted(name).Append(":[").AppendJoin(",\n", values.Select(pair => Line(pair.Key, pair.Value))).Append(']');
        }

        return SearchFiles.Shard("loc", "", text.Append('}').ToString());
    }

    private static string Line(string value, List<int> entries)
    {
        var packed = new StringBuilder();
        int before = -1;
        foreach (int entry in entries)
        {
            PackedNumber.Append(packed, entry - before - 1);
            before = entry;
        }

        return new StringBuilder("[").AppendQuoted(value).Append(",\"").Append(packed).Append("\"]").ToString();
    }
}
