namespace PlanSite.Checks.Reports;

/// <summary>How findings are written out.</summary>
public enum DiagnosticFormat
{
    Text,
    Json,
}
