using System.Text.Json.Nodes;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Yaml;

/// <summary>What may be written behind a key: how it is called, shown, checked by an editor.</summary>
internal abstract class ValueType
{
    /// <summary>What is expected, as the object of "needs": "một ngày", "a date".</summary>
    public abstract LocalizedText Expected { get; }

    /// <summary>As it would be written in YAML, on one line.</summary>
    public abstract string Example { get; }

    /// <summary>JSON Schema (2020-12) of the value, a new object each time.</summary>
    public abstract JsonObject Schema();

    public abstract bool TryReadBoxed(YamlNode node, string key, ReadContext context, out object? value);
}

/// <summary>A kind of value that is read as <typeparamref name="T"/>.</summary>
internal abstract class ValueType<T> : ValueType
{
    /// <summary>Reads a node. Where that isn't possible the finding is made here.</summary>
    /// <param name="key">The key that the value stands behind, for the finding.</param>
    public abstract bool TryRead(YamlNode node, string key, ReadContext context, out T value);

    public sealed override bool TryReadBoxed(YamlNode node, string key, ReadContext context, out object? value)
    {
        bool read = TryRead(node, key, context, out T result);
        value = read ? new Located<T>(result, node.Span) : null;
        return read;
    }
}
