using System.Text.Json.Nodes;
using PlanSite.Content.Rules;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Time;

namespace PlanSite.Content.Yaml.Values;

/// <summary>A full date, <c>2024-09-20</c>.</summary>
internal sealed class DateValue : ScalarValue<DateOnly>
{
    public override LocalizedText Expected { get; } = new("một ngày, viết năm-tháng-ngày", "a date, written year-month-day");

    public override string Example => "2024-09-20";

    public override JsonObject Schema() => new() { ["type"] = "string", ["pattern"] = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" };

    protected override bool TryParse(YamlScalar scalar, string key, ReadContext context, out DateOnly value)
    {
        value = default;
        string text = scalar.Text.Trim();
        if (PartialDate.TryParse(text, out PartialDate date) && date.IsComplete)
        {
            if (BadDate.FoundFarYear(scalar.Span, date) is { } found) context.Findings.Add(found);
            value = date.Earliest;
            return true;
        }

        context.Findings.Add(BadDate.Found(scalar.Span, text, mayBePartial: false));
        return false;
    }
}
