using System.Text.Json;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Checks.Reports;

/// <summary>
/// For programs: <c>{"diagnostics":[{"code","severity","file","line","column","endLine","endColumn","message","help","related","fix"}],
/// "suppressed":[{…,"reason"}],"baselined":n}</c>.
/// </summary>
public static class JsonReport
{
    public static string Render(CheckReport report, string language) => ReportJson.Write(json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("diagnostics");
        foreach (Diagnostic diagnostic in report.Diagnostics) Write(json, diagnostic, language, null);
        json.WriteEndArray();
        json.WriteStartArray("suppressed");
        foreach (SuppressedFinding finding in report.Suppressed) Write(json, finding.Diagnostic, language, finding.By.Reason);
        json.WriteEndArray();
        json.WriteNumber("baselined", report.Baselined.Length);
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, Diagnostic diagnostic, string language, string? reason)
    {
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Code);
        json.WriteString("severity", diagnostic.Severity.ToString().ToLowerInvariant());
        Place(json, diagnostic.Span);
        json.WriteString("message", diagnostic.Message.In(language));
        json.WriteString("help", diagnostic.Help.In(language));
        if (!diagnostic.Related.IsEmpty)
        {
            json.WriteStartArray("related");
            foreach (SourceSpan related in diagnostic.Related)
            {
                json.WriteStartObject();
                Place(json, related);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        if (diagnostic.Fix is { } fix) json.WriteString("fix", fix.Title.In(language));
        if (reason is not null) json.WriteString("reason", reason);
        json.WriteEndObject();
    }

    private static void Place(Utf8JsonWriter json, SourceSpan span)
    {
        json.WriteString("file", span.File);
        json.WriteNumber("line", span.Line);
        json.WriteNumber("column", span.Column);
        json.WriteNumber("endLine", span.EndLine);
        json.WriteNumber("endColumn", span.EndColumn);
    }
}
