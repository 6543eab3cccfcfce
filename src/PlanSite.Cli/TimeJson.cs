using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Time;

namespace PlanSite.Cli;

/// <summary>Writes what was understood of times for other programs.</summary>
internal static class TimeJson
{
    public static JsonWriterOptions Options { get; } = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary><c>"text","line","column","compact","start","end","certainty","kind"</c>, inside an object that is open; no certainty without a day; <c>"guessed"</c> where the text has a fault.</summary>
    public static void Write(Utf8JsonWriter json, TimeExpression expression, Deadline deadline, SourceSpan place, bool guessed)
    {
        json.WriteString("text", expression.Text);
        json.WriteNumber("line", place.Line);
        json.WriteNumber("column", place.Column);
        json.WriteString("compact", TimeFormatter.Compact(expression));
        json.WriteString("start", Day(deadline.Start));
        json.WriteString("end", Day(deadline.End));
        // How certain is a matter of days; what has none isn't certain or uncertain.
        json.WriteString("certainty", deadline is { Start: null, End: null } ? null : deadline.Certainty.ToString().ToLowerInvariant());
        json.WriteString("kind", deadline.Kind.ToString().ToLowerInvariant());
        if (guessed) json.WriteBoolean("guessed", true);
    }

    /// <summary><c>"issues"</c>, inside an object that is open: what is wrong and the next step, at its place.</summary>
    public static void WriteIssues(Utf8JsonWriter json, IEnumerable<Located<TimeIssue>> issues, Texts texts)
    {
        json.WriteStartArray("issues");
        foreach ((TimeIssue issue, SourceSpan place) in issues)
        {
            json.WriteStartObject();
            json.WriteString("kind", issue.Kind.ToString());
            json.WriteBoolean("fault", issue.IsFault);
            json.WriteNumber("line", place.Line);
            json.WriteNumber("column", place.Column);
            json.WriteNumber("length", issue.Length);
            json.WriteString("message", texts[issue.Message]);
            json.WriteString("help", texts[issue.Help]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static string? Day(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
