using System.Globalization;
using System.Text.Json.Nodes;
using PlanSite.Content.Rules;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Yaml.Values;

internal sealed class WholeNumberValue(int from, int to, string example) : ScalarValue<int>
{
    public override LocalizedText Expected { get; } = new($"một số nguyên từ {from} đến {to}", $"a whole number from {from} to {to}");

    public override string Example => example;

    public override JsonObject Schema() => new() { ["type"] = "integer", ["minimum"] = from, ["maximum"] = to };

    protected override bool TryParse(YamlScalar scalar, string key, ReadContext context, out int value)
    {
        if (int.TryParse(scalar.Text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out value) && value >= from && value <= to) return true;
        context.Findings.Add(WrongType.Found(scalar, key, this));
        return false;
    }
}
