using PlanSite.Site.Calendars;
using PlanSite.Site.Pages;

namespace PlanSite.Site.Cascades;

/// <summary>Tasks of a plan (rows) and units that answer it (columns); as many units as a screen shows, so that a plan may have several.</summary>
internal sealed record CoverageMatrixView(string Caption, IReadOnlyList<LinkView> Units, IReadOnlyList<CoverageRowView> Rows);

internal sealed record CoverageRowView(string What, LinkView Source, WhenView When, IReadOnlyList<CoverageCellView> Cells);

/// <param name="Unit">Name of the column, for narrow screens.</param>
/// <param name="State">Nothing where the task doesn't bind the unit.</param>
/// <param name="Answer">The task that does it, or that may be meant; its text is its day.</param>
internal sealed record CoverageCellView(string Unit, CoverageMarkView? State, LinkView? Answer, bool IsSuspect);
