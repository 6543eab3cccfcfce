using System.Collections.Immutable;
using PlanSite.Content.Rules;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Yaml;

/// <summary>Collects the entries of a mapping; a key that comes twice keeps its first value.</summary>
internal sealed class YamlEntries(ICollection<Diagnostic> findings)
{
    private readonly ImmutableArray<YamlEntry>.Builder entries = ImmutableArray.CreateBuilder<YamlEntry>();
    private readonly Dictionary<string, SourceSpan> places = new(StringComparer.Ordinal);

    private readonly List<YamlEntry> merged = [];

    public void Add(YamlEntry entry)
    {
        if (entry.Key == "<<")
        {
            // Refused, yet what it would have brought isn't missed a second time.
            findings.Add(MergeKey.Found(entry.KeySpan));
            if (entry.Value is YamlMapping mapping) merged.AddRange(mapping.Entries);
        }
        else if (places.TryAdd(entry.Key, entry.KeySpan)) entries.Add(entry);
        else findings.Add(DuplicateKey.Found(entry.KeySpan, entry.Key, places[entry.Key]));
    }

    public ImmutableArray<YamlEntry> ToImmutable()
    {
        foreach (YamlEntry entry in merged)
        {
            if (places.TryAdd(entry.Key, entry.KeySpan)) entries.Add(entry);
        }

        return entries.ToImmutable();
    }
}
