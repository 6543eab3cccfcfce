using System.Text.Json.Nodes;
using PlanSite.Content.Rules;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Time;

namespace PlanSite.Content.Yaml.Values;

/// <summary>A date that may lack its day or month: <c>2024-09</c>.</summary>
internal sealed class PartialDateValue : ScalarValue<PartialDate>
{
    public override LocalizedText Expected { get; } =
        new("một ngày viết năm-tháng-ngày (khi chưa rõ: năm-tháng hoặc năm)", "a date written year-month-day (while not known: year-month or year)");

    public override string Example => "2024-09-20";

    public override JsonObject Schema() => new()
    {
        // An editor reads a year alone as a number.
        ["anyOf"] = new JsonArray(
            new JsonObject { ["type"] = "string", ["pattern"] = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$" },
            new JsonObject { ["type"] = "integer", ["minimum"] = 1000, ["maximum"] = 9999 }),
    };

    protected override bool TryParse(YamlScalar scalar, string key, ReadContext context, out PartialDate value)
    {
        if (PartialDate.TryParse(scalar.Text.Trim(), out value))
        {
            if (BadDate.FoundFarYear(scalar.Span, value) is { } found) context.Findings.Add(found);
            return true;
        }

        context.Findings.Add(BadDate.Found(scalar.Span, scalar.Text.Trim(), mayBePartial: true));
        return false;
    }
}
