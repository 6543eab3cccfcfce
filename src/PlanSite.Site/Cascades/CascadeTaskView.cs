using PlanSite.Site.Calendars;
using PlanSite.Site.Pages;

namespace PlanSite.Site.Cascades;

/// <summary>A task of a plan, and below it how it goes down to the units.</summary>
/// <param name="Units">Those that answer the plan itself; who answers through a plan between stands below that.</param>
/// <param name="IsLong">Whether the branch is folded at first.</param>
internal sealed record CascadeTaskView(string What, LinkView Source, WhenView When, IReadOnlyList<CascadeUnitView> Units, string Summary, bool IsLong);

/// <param name="Covers">The tasks that do it.</param>
/// <param name="Plan">The unit's plan, where the task asks for nothing but that.</param>
/// <param name="Near">A task that may be meant.</param>
internal sealed record CascadeUnitView(LinkView Unit, CoverageMarkView State, IReadOnlyList<CascadeCoverView> Covers, LinkView? Plan, LinkView? Near);

/// <param name="Units">How the covering task goes down in its turn.</param>
/// <param name="More">Where a branch that is too long here goes on.</param>
internal sealed record CascadeCoverView(LinkView Source, string What, string Day, bool IsSuspect, IReadOnlyList<CascadeUnitView> Units, LinkView? More);
