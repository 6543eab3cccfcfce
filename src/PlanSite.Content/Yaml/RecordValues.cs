using System.Collections.Immutable;
using PlanSite.Content.Rules;
using PlanSite.Content.Yaml.Values;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Yaml;

/// <summary>The values of one record as they were read, by key.</summary>
internal sealed class RecordValues(SourceSpan span, ReadContext context)
{
    private readonly Dictionary<Key, object?> values = new(ReferenceEqualityComparer.Instance);

    /// <summary>The record as a whole.</summary>
    public SourceSpan Span { get; } = span;

    public ReadContext Context { get; } = context;

    /// <summary>Where to say that something is missing: the first key of the record.</summary>
    public required SourceSpan Start { get; init; }

    /// <param name="value">Nothing where the key stands there with a value that can't be read.</param>
    public void Set(Key key, object? value) => values[key] = value;

    /// <summary>Whether the key is written, also with a value that can't be read.</summary>
    public bool IsWritten(Key key) => values.ContainsKey(key);

    public Located<T>? At<T>(Key<T> key) => values.TryGetValue(key, out object? value) && value is Located<T> located ? located : null;

    public T Or<T>(Key<T> key, T fallback) => At(key) is { } located ? located.Value : fallback;

    public Located<T> AtOr<T>(Key<T> key, T fallback) => At(key) ?? new Located<T>(fallback, Start);

    public ImmutableArray<Located<T>> List<T>(Key<ImmutableArray<Located<T>>> key) => Or(key, []);

    public ImmutableArray<string> Texts(Key<ImmutableArray<Located<string>>> key) => [.. List(key).Select(text => text.Value)];

    public ImmutableSortedDictionary<string, T> Map<T>(Key<ImmutableArray<MapEntry<T>>> key) =>
        Or(key, []).ToImmutableSortedDictionary(entry => entry.Key.Value, entry => entry.Value.Value, StringComparer.Ordinal);

    /// <summary>The same, with the place of each value.</summary>
    public ImmutableSortedDictionary<string, Located<T>> LocatedMap<T>(Key<ImmutableArray<MapEntry<T>>> key) =>
        Or(key, []).ToImmutableSortedDictionary(entry => entry.Key.Value, entry => entry.Value, StringComparer.Ordinal);

    /// <summary>The value, or nothing.</summary>
    public string? Text(Key<string> key) => At(key)?.Value;

    public void Missing(Key key) => Context.Findings.Add(MissingKey.Found(Start, key.Name, key.ValueType.Example));
}
