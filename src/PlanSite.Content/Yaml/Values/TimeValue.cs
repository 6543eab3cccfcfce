using System.Text.Json.Nodes;
using PlanSite.Content.Rules;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Time;

namespace PlanSite.Content.Yaml.Values;

/// <summary>A time in either spelling, written or compact.</summary>
internal sealed class TimeValue : ScalarValue<TimeExpression>
{
    public override LocalizedText Expected { get; } = new("một thời gian", "a time");

    public override string Example => "2024-Q3/2025-Q2";

    public override JsonObject Schema() => new()
    {
        ["anyOf"] = new JsonArray(new JsonObject { ["type"] = "string" }, new JsonObject { ["type"] = "integer" }),
    };

    protected override bool TryParse(YamlScalar scalar, string key, ReadContext context, out TimeExpression value)
    {
        TimeParseResult result = TimeExpressionParser.Parse(scalar.Text, context.Time);
        foreach (TimeIssue issue in result.Issues)
        {
            if (issue.IsFault) context.Findings.Add(UnreadableTime.Found(PlaceOf(issue, scalar, context), issue));
        }

        value = result.Expression!;
        return value is not null;
    }

    /// <summary>The words that are meant, where the value stands in the file letter by letter; else the whole value.</summary>
    private static SourceSpan PlaceOf(TimeIssue issue, YamlScalar scalar, ReadContext context)
    {
        int start = context.Source.StartOfLine(scalar.Span.Line) + scalar.Span.Column - 1;
        int found = context.Source.Text.IndexOf(scalar.Text, start, StringComparison.Ordinal);
        bool verbatim = found >= start && found <= start + 1 && issue.Start + issue.Length <= scalar.Text.Length;
        return verbatim ? context.Source.Span(found + issue.Start, found + issue.Start + issue.Length) : scalar.Span;
    }
}
