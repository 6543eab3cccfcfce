namespace PlanSite.Checks.Reports;

/// <summary>How findings are written out.</summary>
public enum DiagnosticFormat
{
    /// <summary>For people at a terminal.</summary>
    Text,

    /// <summary>For programs, in a form of our own.</summary>
    Json,

    /// <summary>SARIF 2.1.0 (OASIS).</summary>
    Sarif,

    /// <summary>Workflow commands of GitHub Actions.</summary>
    GitHub,

    /// <summary>GitLab's Code Quality report.</summary>
    GitLab,
}
