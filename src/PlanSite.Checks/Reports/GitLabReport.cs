using PlanSite.Checks.Suppressions;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Checks.Reports;

/// <summary>GitLab's Code Quality report: a list of issues, each with a fingerprint by which the merge request tells new from old.</summary>
internal static class GitLabReport
{
    public static string Render(CheckReport report, ReportOptions options) => ReportJson.Write(json =>
    {
        var marked = new MarkedText(options.Sources);
        var fingerprints = new Fingerprints(marked);
        json.WriteStartArray();
        foreach (Diagnostic diagnostic in report.Diagnostics)
        {
            json.WriteStartObject();
            json.WriteString("description", $"{diagnostic.Code}: {diagnostic.Message.In(options.Language)} {diagnostic.Help.In(options.Language)}".TrimEnd());
            json.WriteString("check_name", $"{diagnostic.Code} {diagnostic.Rule.Name}");
            json.WriteString("fingerprint", fingerprints.Next(diagnostic));
            json.WriteString("severity", diagnostic.Severity switch { Severity.Error => "major", Severity.Warning => "minor", _ => "info" });
            json.WriteStartObject("location");
            json.WriteString("path", diagnostic.Span.File);
            json.WriteStartObject("lines");
            json.WriteNumber("begin", diagnostic.Span.Line);
            json.WriteNumber("end", Math.Max(diagnostic.Span.Line, diagnostic.Span.EndLine));
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });
}
