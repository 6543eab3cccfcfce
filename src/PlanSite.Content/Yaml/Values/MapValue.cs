using System.Collections.Immutable;
using System.Text.Json.Nodes;
using PlanSite.Content.Rules;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Yaml.Values;

/// <summary>A mapping whose keys the office chooses: measures, codes of findings, days.</summary>
/// <param name="keyForm">What a key must look like, for editors; nothing: anything.</param>
internal sealed class MapValue<T>(ValueType<T> value, string exampleKey, string? keyForm = null) : ValueType<ImmutableArray<MapEntry<T>>>
{
    public override LocalizedText Expected { get; } =
        new("một nhóm khóa, sau mỗi khóa là " + value.Expected.Vi, "a group of keys, behind each " + value.Expected.En);

    public override string Example => $"{{{exampleKey}: {value.Example}}}";

    public override JsonObject Schema() => keyForm is null
        ? new JsonObject { ["type"] = "object", ["additionalProperties"] = value.Schema() }
        : new JsonObject
        {
            ["type"] = "object",
            ["patternProperties"] = new JsonObject { [keyForm] = value.Schema() },
            ["additionalProperties"] = false,
        };

    public override bool TryRead(YamlNode node, string key, ReadContext context, out ImmutableArray<MapEntry<T>> result)
    {
        result = [];
        if (node is YamlBroken) return false;
        if (node is not YamlMapping mapping)
        {
            context.Findings.Add(WrongType.Found(node, key, this));
            return false;
        }

        var entries = ImmutableArray.CreateBuilder<MapEntry<T>>();
        foreach (YamlEntry entry in mapping.Entries)
        {
            if (keyForm is not null && !System.Text.RegularExpressions.Regex.IsMatch(entry.Key, keyForm, System.Text.RegularExpressions.RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)))
                context.Findings.Add(UnknownKey.FoundInMap(entry.KeySpan, entry.Key, key, exampleKey));
            else if (value.TryRead(entry.Value, entry.Key, context, out T read))
                entries.Add(new MapEntry<T>(new Located<string>(entry.Key, entry.KeySpan), new Located<T>(read, entry.Value.Span)));
        }

        result = entries.ToImmutable();
        return true;
    }
}
