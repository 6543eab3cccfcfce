using System.Text.Json.Nodes;
using PlanSite.Content.Rules;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Schedule;

namespace PlanSite.Content.Yaml.Values;

internal sealed class NumberRangeValue : ScalarValue<NumberRange>
{
    public override LocalizedText Expected { get; } = new("một khoảng số như 9..14, ..8 hoặc 21..", "a range of numbers such as 9..14, ..8 or 21..");

    public override string Example => "9..14";

    public override JsonObject Schema() => new()
    {
        ["anyOf"] = new JsonArray(
            new JsonObject { ["type"] = "string", ["pattern"] = @"^([0-9]+(\.\.[0-9]*)?|\.\.[0-9]+)$" },
            new JsonObject { ["type"] = "integer", ["minimum"] = 0 }),
    };

    protected override bool TryParse(YamlScalar scalar, string key, ReadContext context, out NumberRange value)
    {
        if (NumberRange.TryParse(scalar.Text, out value)) return true;
        context.Findings.Add(WrongType.Found(scalar, key, this));
        return false;
    }
}
