using PlanSite.Site.Cascades;

namespace PlanSite.Site.Pages;

/// <summary>How a plan goes down to those whom it binds.</summary>
/// <param name="Above">The plans that it implements, where these have such a page.</param>
/// <param name="Units">Unit by unit, with the plans that answer.</param>
internal sealed record CascadeView(
    string Title,
    LinkView Document,
    bool IsSample,
    IReadOnlyList<LinkView> Above,
    int WithPlan,
    CoverageCounts Counts,
    IReadOnlyList<CoverageUnitView> Units,
    IReadOnlyList<CoverageMatrixView> Matrices,
    IReadOnlyList<CascadeTaskView> Tasks);

/// <summary>A line of the table of units: what is asked of one, and how it answers.</summary>
/// <param name="Subject">The unit on the page of a plan; the plan on the page of a unit.</param>
/// <param name="Answers">The unit's plans; empty: it has none.</param>
internal sealed record CoverageUnitView(string? Id, LinkView Subject, IReadOnlyList<LinkView> Answers, CoverageCounts Counts);
