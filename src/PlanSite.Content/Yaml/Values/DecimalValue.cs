using System.Globalization;
using System.Text.Json.Nodes;
using PlanSite.Content.Rules;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Yaml.Values;

/// <summary>A figure of a rule: whole or with a point (<c>0.5</c>), never negative.</summary>
internal sealed class DecimalValue : ScalarValue<decimal>
{
    public override LocalizedText Expected { get; } = new("một con số (phần lẻ viết sau dấu chấm)", "a number (with a point before decimals)");

    public override string Example => "0.5";

    public override JsonObject Schema() => new() { ["type"] = "number", ["minimum"] = 0 };

    protected override bool TryParse(YamlScalar scalar, string key, ReadContext context, out decimal value)
    {
        if (decimal.TryParse(scalar.Text.Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value)) return true;
        context.Findings.Add(WrongType.Found(scalar, key, this));
        return false;
    }
}
