using System.Collections.Immutable;
using System.Text.Json.Nodes;
using PlanSite.Content.Rules;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Text;

namespace PlanSite.Content.Yaml.Values;

/// <summary>One of a few words, each with its meaning.</summary>
internal sealed class ChoiceValue<T>(params (string Word, T Meaning)[] choices) : ScalarValue<T>
{
    public ImmutableArray<string> Words { get; } = [.. choices.Select(choice => choice.Word)];

    public override LocalizedText Expected => new(
        "một trong các từ: " + string.Join(", ", Words), "one of the words " + string.Join(", ", Words));

    public override string Example => Words[0];

    public override JsonObject Schema() => new() { ["enum"] = new JsonArray([.. Words.Select(word => JsonValue.Create(word))]) };

    protected override bool TryParse(YamlScalar scalar, string key, ReadContext context, out T value)
    {
        string written = scalar.Text.Trim();
        foreach ((string word, T meaning) in choices)
        {
            if (word != written) continue;
            value = meaning;
            return true;
        }

        value = default!;
        context.Findings.Add(UnknownValue.Found(scalar.Span, key, written, Words, Nearness.Nearest(written, Words)));
        return false;
    }
}
