namespace PlanSite.Checks.Reports;

/// <summary>Writes a report in any of the formats.</summary>
public static class ReportWriter
{
    public static string Render(DiagnosticFormat format, CheckReport report, ReportOptions options) => format switch
    {
        DiagnosticFormat.Json => JsonReport.Render(report, options.Language),
        DiagnosticFormat.Sarif => SarifReport.Render(report, options),
        DiagnosticFormat.GitHub => GitHubReport.Render(report, options.Language),
        DiagnosticFormat.GitLab => GitLabReport.Render(report, options),
        _ => TextReport.Render(report, options),
    };
}
