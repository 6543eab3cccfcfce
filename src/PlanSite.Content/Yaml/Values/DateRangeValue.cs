using System.Text.Json.Nodes;
using PlanSite.Content.Rules;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Time;

namespace PlanSite.Content.Yaml.Values;

/// <summary>A day, or two with a slash between: <c>2025-01-25/2025-02-02</c>.</summary>
internal sealed class DateRangeValue : ScalarValue<DateRange>
{
    public override LocalizedText Expected { get; } =
        new("một ngày (năm-tháng-ngày) hoặc hai ngày cách nhau bằng dấu /", "a date (year-month-day) or two with a / between");

    public override string Example => "2025-01-25/2025-02-02";

    public override JsonObject Schema() => new()
    {
        ["type"] = "string",
        ["pattern"] = "^[0-9]{4}-[0-9]{2}-[0-9]{2}(/[0-9]{4}-[0-9]{2}-[0-9]{2})?$",
    };

    protected override bool TryParse(YamlScalar scalar, string key, ReadContext context, out DateRange value) =>
        TryParse(scalar.Text.Trim(), scalar.Span, context, out value);

    /// <summary>Reads it where it is a key and not a value.</summary>
    public static bool TryParse(string text, SourceSpan span, ReadContext context, out DateRange value)
    {
        value = default;
        string[] ends = text.Split('/');
        var days = new DateOnly[ends.Length];
        for (int i = 0; i < ends.Length; i++)
        {
            if (PartialDate.TryParse(ends[i].Trim(), out PartialDate date) && date.IsComplete)
            {
                days[i] = date.Earliest;
                continue;
            }

            // 30/4/2025 has slashes of its own: the whole is one date in another spelling.
            context.Findings.Add(BadDate.Found(span, ends.Length == 2 ? ends[i].Trim() : text, mayBePartial: false));
            return false;
        }

        if (days.Length > 2)
        {
            context.Findings.Add(BadDate.Found(span, text, mayBePartial: false));
            return false;
        }

        value = new DateRange(days[0], days[^1]);
        if (value.From <= value.To) return true;
        context.Findings.Add(BackwardsDates.Found(span, value.From, value.To));
        return false;
    }
}
