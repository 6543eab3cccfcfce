namespace PlanSite.Site.Pages;

/// <summary>The check's own report.</summary>
internal sealed record CheckReportView(int Errors, int Warnings, int Hints, bool IsClean, IReadOnlyList<FindingFamilyView> Families);

internal sealed record FindingFamilyView(string Id, string Name, int Count, IReadOnlyList<FindingRuleView> Rules);

/// <summary>A rule, its page, and what it found.</summary>
internal sealed record FindingRuleView(
    string Code, string Title, string What, string Why, string Bad, string Good, string Instead, IReadOnlyList<FindingView> Findings);

/// <param name="Place">File, line and column.</param>
/// <param name="Page">The document's page, where the file is one.</param>
internal sealed record FindingView(string Severity, string Style, string Message, string Help, string Place, string? EditHref, LinkView? Page);
