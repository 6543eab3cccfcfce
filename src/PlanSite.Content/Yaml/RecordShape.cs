using System.Collections.Immutable;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PlanSite.Content.Rules;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Text;

namespace PlanSite.Content.Yaml;

/// <summary>
/// The keys of a record and what is made of them. A key that can't be read is left out and the record is still made, as far as
/// <paramref name="build"/> can do without.
/// </summary>
/// <param name="what">What the record is, for findings: "một đơn vị", "a unit".</param>
internal sealed class RecordShape<T>(LocalizedText what, ImmutableArray<Key> keys, Func<RecordValues, T?> build) : ValueType<T>, IRecordShape
    where T : class
{
    public ImmutableArray<Key> Keys { get; } = keys;

    public override LocalizedText Expected { get; } =
        new($"{what.Vi}, gồm các khóa như “{keys[0].Name}”", $"{what.En}, with keys such as “{keys[0].Name}”");

    public override string Example => "{" + string.Join(", ", Keys.Where((key, i) => key.IsRequired || i == 0).Select(key => key.Name + ": " + key.ValueType.Example)) + "}";

    public override JsonObject Schema()
    {
        var properties = new JsonObject();
        foreach (Key key in Keys)
        {
            JsonObject schema = key.ValueType.Schema();
            schema["description"] = key.Description;
            properties[key.Name] = schema;
        }

        var result = new JsonObject { ["type"] = "object", ["properties"] = properties };
        string[] required = [.. Keys.Where(key => key.IsRequired).Select(key => key.Name)];
        if (required.Length > 0) result["required"] = new JsonArray([.. required.Select(name => JsonValue.Create(name))]);
        result["additionalProperties"] = false;
        return result;
    }

    public override bool TryRead(YamlNode node, string key, ReadContext context, out T value)
    {
        value = null!;
        if (node is YamlBroken) return false;
        if (node is not YamlMapping mapping)
        {
            context.Findings.Add(JoinedKey(node, context) ?? WrongType.Found(node, key, this));
            return false;
        }

        var values = new RecordValues(node.Span, context) { Start = StartOf(mapping) };
        var unknown = new List<YamlEntry>();
        foreach (YamlEntry entry in mapping.Entries)
        {
            if (Keys.FirstOrDefault(known => known.Name == entry.Key) is { } known) Set(values, known, entry);
            else unknown.Add(entry);
        }

        foreach (YamlEntry entry in unknown) Guess(values, entry);
        foreach (Key required in Keys)
        {
            if (required.IsRequired && !values.IsWritten(required)) values.Missing(required);
        }

        value = build(values)!;
        return value is not null;
    }

    private static void Set(RecordValues values, Key key, YamlEntry entry)
    {
        if (entry.Value is YamlScalar { IsNothing: true })
        {
            // A key that is prepared for a value to come says nothing yet, and nothing wrong.
            if (!key.IsRequired) return;
            values.Context.Findings.Add(MissingKey.FoundWithoutValue(entry.KeySpan, key.Name, key.ValueType.Example));
            values.Set(key, null);
            return;
        }

        values.Set(key, key.ValueType.TryReadBoxed(entry.Value, key.Name, values.Context, out object? value) ? value : null);
    }

    /// <summary>A key that isn't known is a finding; where it is plain which one is meant, its value is used.</summary>
    private void Guess(RecordValues values, YamlEntry entry)
    {
        Match joined = MissingSpace.KeyWithoutBlank().Match(entry.Key);
        if (joined.Success && Keys.FirstOrDefault(known => known.Name == joined.Groups["key"].Value) is { } left)
        {
            SourceSpan place = SourceSpan.OnLine(entry.KeySpan.File, entry.KeySpan.Line, entry.KeySpan.Column + left.Name.Length, 1);
            values.Context.Findings.Add(MissingSpace.FoundAfterColon(place, left.Name));
            values.Set(left, null);
            return;
        }

        string folded = IdText.From(entry.Key);
        Key? meant = Keys.FirstOrDefault(key => IdText.From(key.Name) == folded || key.Guesses.Contains(folded));
        if (meant is null && Nearness.Nearest(entry.Key, Keys.Select(key => key.Name)) is { } near) meant = Keys.First(key => key.Name == near);
        values.Context.Findings.Add(UnknownKey.Found(entry.KeySpan, entry.Key, meant?.Name, Keys.Select(key => key.Name)));
        if (meant is not null && !values.IsWritten(meant)) Set(values, meant, entry);
    }

    private Diagnostic? JoinedKey(YamlNode node, ReadContext context)
    {
        if (node is not YamlScalar { IsPlain: true } scalar) return null;
        Match joined = MissingSpace.KeyWithoutBlank().Match(scalar.Text);
        if (!joined.Success || !Keys.Any(key => key.Name == joined.Groups["key"].Value)) return null;
        int start = context.Source.StartOfLine(scalar.Span.Line) + scalar.Span.Column - 1;
        return MissingSpace.FoundAfterColon(context.Source, start, joined.Groups["key"].Value);
    }

    private static SourceSpan StartOf(YamlMapping mapping) => mapping.Entries is [{ } first, ..] ? first.KeySpan : mapping.Span;
}
