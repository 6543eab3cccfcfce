using System.Text.Json;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Checks.Reports;

/// <summary>A finding as SARIF's <c>result</c>.</summary>
/// <param name="rules">Those of the run, in its order.</param>
internal sealed class SarifResultWriter(Rule[] rules, Fingerprints fingerprints, string language)
{
    public static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Off => "none",
        _ => "note",
    };

    /// <param name="suppressed"><c>inSource</c>, <c>external</c>, or nothing.</param>
    public void Write(Utf8JsonWriter json, Diagnostic diagnostic, string? suppressed, string? reason)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Code);
        json.WriteNumber("ruleIndex", Array.FindIndex(rules, rule => rule.Code == diagnostic.Code));
        json.WriteString("level", Level(diagnostic.Severity));
        SarifReport.Message(json, "message", $"{diagnostic.Message.In(language)} {diagnostic.Help.In(language)}".TrimEnd());
        json.WriteStartArray("locations");
        Location(json, diagnostic.Span, null);
        json.WriteEndArray();
        if (!diagnostic.Related.IsEmpty)
        {
            json.WriteStartArray("relatedLocations");
            for (int i = 0; i < diagnostic.Related.Length; i++) Location(json, diagnostic.Related[i], i + 1);
            json.WriteEndArray();
        }

        json.WriteStartObject("partialFingerprints");
        json.WriteString("planSiteFinding/v1", fingerprints.Next(diagnostic));
        json.WriteEndObject();
        if (diagnostic.Fix is { } fix) Fix(json, fix);
        if (suppressed is not null)
        {
            json.WriteStartArray("suppressions");
            json.WriteStartObject();
            json.WriteString("kind", suppressed);
            if (!string.IsNullOrEmpty(reason)) json.WriteString("justification", reason);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private void Location(Utf8JsonWriter json, SourceSpan span, int? related)
    {
        json.WriteStartObject();
        if (related is { } id) json.WriteNumber("id", id);
        json.WriteStartObject("physicalLocation");
        SarifReport.Artifact(json, span.File);
        Region(json, "region", span);
        json.WriteEndObject();
        if (related is not null) SarifReport.Message(json, "message", language == "en" ? "See also" : "Xem thêm");
        json.WriteEndObject();
    }

    private static void Region(Utf8JsonWriter json, string name, SourceSpan span)
    {
        json.WriteStartObject(name);
        json.WriteNumber("startLine", span.Line);
        json.WriteNumber("startColumn", span.Column);
        json.WriteNumber("endLine", span.EndLine);
        json.WriteNumber("endColumn", span.EndColumn);
        json.WriteEndObject();
    }

    private void Fix(Utf8JsonWriter json, Fix fix)
    {
        json.WriteStartArray("fixes");
        json.WriteStartObject();
        SarifReport.Message(json, "description", fix.Title.In(language));
        json.WriteStartArray("artifactChanges");
        foreach (IGrouping<string, TextEdit> file in fix.Edits.GroupBy(edit => edit.Span.File, StringComparer.Ordinal))
        {
            json.WriteStartObject();
            SarifReport.Artifact(json, file.Key);
            json.WriteStartArray("replacements");
            foreach (TextEdit edit in file)
            {
                json.WriteStartObject();
                Region(json, "deletedRegion", edit.Span);
                if (edit.NewText.Length > 0) SarifReport.Message(json, "insertedContent", edit.NewText);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
