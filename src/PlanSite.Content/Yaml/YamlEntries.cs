using System.Collections.Immutable;
using PlanSite.Content.Rules;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Yaml;

/// <summary>Collects the entries of a mapping; a key that comes twice keeps its first value.</summary>
internal sealed class YamlEntries(ICollection<Diagnostic> findings)
{
    private readonly ImmutableArray<YamlEntry>.Builder entries = ImmutableArray.CreateBuilder<YamlEntry>();
    private readonly Dictionary<string, SourceSpan> places = new(StringComparer.Ordinal);

    public void Add(YamlEntry entry)
    {
        if (entry.Key == "<<") findings.Add(MergeKey.Found(entry.KeySpan));
        else if (places.TryAdd(entry.Key, entry.KeySpan)) entries.Add(entry);
        else findings.Add(DuplicateKey.Found(entry.KeySpan, entry.Key, places[entry.Key]));
    }

    public ImmutableArray<YamlEntry> ToImmutable() => entries.ToImmutable();
}
