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

    /// <summary><c>"text","line","column","compact","start","end","certainty","kind"</c>, inside an object that is open.</summary>
    public static void Write(Utf8JsonWriter json, TimeExpression expression, Deadline deadline, SourceSpan place)
    {
        json.WriteString("text", expression.Text);
        json.WriteNumber("line", place.Line);
        json.WriteNumber("column", place.Column);
        json.WriteString("compact", TimeFormatter.Compact(expression));
        json.WriteString("start", Day(deadline.Start));
        json.WriteString("end", Day(deadline.End));
        json.WriteString("certainty", deadline.Certainty.ToString().ToLowerInvariant());
        json.WriteString("kind", deadline.Kind.ToString().ToLowerInvariant());
    }

    public static string? Day(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
