using System.Collections.Immutable;

namespace PlanSite.Content.Yaml;

/// <summary>A group of keys: what the shapes of all records share, whatever they are read as.</summary>
internal interface IRecordShape
{
    ImmutableArray<Key> Keys { get; }
}
