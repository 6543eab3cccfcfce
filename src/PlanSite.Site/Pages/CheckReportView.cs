namespace PlanSite.Site.Pages;

/// <summary>The check's own report.</summary>
/// <param name="Hidden">How many findings are about documents that are not published.</param>
/// <param name="Baselined">How many were there already when the office wrote its baseline.</param>
internal sealed record CheckReportView(
    int Errors,
    int Warnings,
    int Hints,
    bool IsClean,
    int Hidden,
    int Baselined,
    IReadOnlyList<FindingUnitView> Units,
    IReadOnlyList<FindingFamilyView> Families,
    IReadOnlyList<FindingView> Suppressed);

/// <summary>How much there is to mend for one unit; without a link: for the data that all share.</summary>
internal sealed record FindingUnitView(LinkView Unit, int Errors, int Warnings, int Hints);

internal sealed record FindingFamilyView(string Id, string Name, int Count, IReadOnlyList<FindingRuleView> Rules);

/// <summary>A rule, its page, and what it found.</summary>
internal sealed record FindingRuleView(
    string Code, string Title, string What, string Why, string Bad, string Good, string Instead, IReadOnlyList<FindingView> Findings);

/// <param name="Place">File, line and column.</param>
/// <param name="Page">The document's page at the clause, where the file is part of one.</param>
/// <param name="Unit">The document's issuer.</param>
/// <param name="Reason">Why it was left as it is.</param>
internal sealed record FindingView(
    string Severity, string Style, string Code, string Message, string Help, string Place, string? EditHref, LinkView? Page, LinkView? Unit, string? Reason);
