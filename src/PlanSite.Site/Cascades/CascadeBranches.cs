using System.Collections.Immutable;
using PlanSite.Core.Schedule;
using PlanSite.Site.Addresses;
using PlanSite.Site.Calendars;
using PlanSite.Site.Pages;
using PlanSite.Site.Theming;

namespace PlanSite.Site.Cascades;

/// <summary>
/// Follows the tasks of a plan down: who does each by which task, and who does that one in turn. A branch that would fill the page goes on at the page of
/// the plan below, so that a page stays light whatever hangs on the plan.
/// </summary>
internal sealed class CascadeBranches(SiteContext site, PageLinks links)
{
    private const int LongestBranch = 24;
    private const int MostOpen = 6;

    private readonly TaskRows _rows = new(site, links);

    public IReadOnlyList<CascadeTaskView> Of(PlanCoverage plan) =>
    [
        .. plan.Units.SelectMany(unit => unit.Tasks).Select(task => site.Deadlines.Of(task.Task)).OfType<TaskDeadline>().Distinct(ReferenceEqualityComparer.Instance).Cast<TaskDeadline>()
            .OrderBy(item => item.Order).Select(TaskOf).Where(task => task.Units.Count > 0),
    ];

    private CascadeTaskView TaskOf(TaskDeadline item)
    {
        IReadOnlyList<CascadeUnitView> units = Units(item.Task, [item.Task]);
        string summary = string.Join(", ", units.GroupBy(unit => unit.State).Select(state => $"{state.Key.Mark} {state.Count()} {state.Key.Words}"));
        return new CascadeTaskView(Excerpt.Of(item.Task.What.Value), _rows.Source(item), site.When.Of(item), units, summary, units.Count > MostOpen);
    }

    // Who answers through a plan between stands below that plan's task. Tasks on the way are not followed again: covers may lead in a circle.
    private ImmutableArray<CascadeUnitView> Units(Task task, ImmutableArray<Task> way) =>
    [
        .. site.Cascade.OfTask(task)
            .Where(pair => pair.Coverage.Covers.IsEmpty || pair.Coverage.Covers.Any(cover => cover.IsDirect))
            .Select(pair => new CascadeUnitView(
                site.UnitLink(pair.Unit.Unit.Id.Value, links),
                site.CoverageWords.Of(pair.Coverage.State),
                [.. pair.Coverage.Covers.Where(cover => cover.IsDirect).Select(cover => Cover(cover, way)).OfType<CascadeCoverView>()],
                pair.Coverage.Answer is { } plan ? site.DocumentLink(plan, links) : null,
                pair.Coverage.Covers.IsEmpty && pair.Coverage.Proposal is { } near && site.Deadlines.Of(near.Lower) is { } item ? _rows.Source(item) with { Title = item.Task.What.Value } : null)),
    ];

    private CascadeCoverView? Cover(TaskCover cover, ImmutableArray<Task> way)
    {
        if (site.Deadlines.Of(cover.Lower) is not { } item) return null;
        bool again = way.Any(task => ReferenceEquals(task, cover.Lower));
        ImmutableArray<CascadeUnitView> below = again ? [] : Units(cover.Lower, way.Add(cover.Lower));
        bool cut = Count(below) > LongestBranch;
        return new CascadeCoverView(
            _rows.Source(item),
            Excerpt.Of(item.Task.What.Value),
            site.When.Of(cover.Times.Lower, WrittenTime.Of(cover.Lower)).Line,
            cover.IsSuspect,
            cut ? [] : below,
            cut ? new LinkView(
                site.Messages.Format(MessageKey.CascadeMore, ("count", $"{below.Length}"), ("plan", site.Names.Label(cover.LowerPlan))),
                links.To(site.Addresses.Cascade(cover.LowerPlan.Id.Value)!)) : null);
    }

    private static int Count(ImmutableArray<CascadeUnitView> units) => units.Sum(unit => 1 + unit.Covers.Sum(cover => 1 + Count([.. cover.Units])));
}
