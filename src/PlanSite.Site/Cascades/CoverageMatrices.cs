using PlanSite.Core.Schedule;
using PlanSite.Core.Time;
using PlanSite.Site.Addresses;
using PlanSite.Site.Calendars;
using PlanSite.Site.Pages;
using PlanSite.Site.Theming;

namespace PlanSite.Site.Cascades;

/// <summary>Lays what a plan asks out by task and unit. Units without a plan are left out: nothing could stand in their column.</summary>
internal sealed class CoverageMatrices(SiteContext site, PageLinks links)
{
    private const int MostColumns = 8;

    private readonly TaskRows _rows = new(site, links);

    public IReadOnlyList<CoverageMatrixView> Of(PlanCoverage plan)
    {
        UnitCoverage[] answering = [.. plan.Units.Where(unit => !unit.Plans.IsEmpty)];
        if (answering.Length <= MostColumns) return answering.Length == 0 ? [] : WithRows([Matrix(site.Names.Name(plan.Plan), answering)]);
        return WithRows(answering.GroupBy(unit => unit.Unit.Level.Value, StringComparer.Ordinal).SelectMany(level => Parts(site.Names.Level(level.Key), [.. level.Chunk(MostColumns)])));
    }

    private static CoverageMatrixView[] WithRows(IEnumerable<CoverageMatrixView> matrices) => [.. matrices.Where(matrix => matrix.Rows.Count > 0)];

    private IEnumerable<CoverageMatrixView> Parts(string level, UnitCoverage[][] parts) =>
        parts.Select((units, n) => Matrix(parts.Length == 1 ? level : $"{level} ({n + 1}/{parts.Length})", units));

    private CoverageMatrixView Matrix(string caption, UnitCoverage[] units) => new(
        caption,
        [.. units.Select(unit => site.UnitLink(unit.Unit.Id.Value, links))],
        [.. units.SelectMany(unit => unit.Tasks).Select(task => site.Deadlines.Of(task.Task)).OfType<TaskDeadline>().Distinct(ReferenceEqualityComparer.Instance).Cast<TaskDeadline>()
            .OrderBy(item => item.Order).Select(item => Row(item, units))]);

    private CoverageRowView Row(TaskDeadline item, UnitCoverage[] units) => new(
        Excerpt.Of(item.Task.What.Value),
        _rows.Source(item),
        site.When.Of(item),
        [.. units.Select(unit => Cell(unit, unit.Tasks.FirstOrDefault(task => ReferenceEquals(task.Task, item.Task))))]);

    private CoverageCellView Cell(UnitCoverage unit, TaskCoverage? coverage) => coverage is null
        ? new CoverageCellView(unit.Unit.Name, null, null, IsSuspect: false)
        : new CoverageCellView(unit.Unit.Name, site.CoverageWords.Of(coverage.State), Answer(coverage), coverage.Covers.Any(cover => cover.IsSuspect));

    // Of several the one that decides the state: that which fits worst.
    private LinkView? Answer(TaskCoverage coverage) => coverage.Answer is { } plan ? site.DocumentLink(plan, links) : coverage.Covers.MaxBy(cover => cover.Times.Fit) is { } cover
        ? Link(cover.Lower, cover.Times.Lower)
        : coverage.Proposal is { } near ? Link(near.Lower, near.Times.Lower) : null;

    private LinkView? Link(Task task, Deadline deadline)
    {
        if (site.Deadlines.Of(task) is not { } item) return null;
        string day = (deadline.End ?? deadline.Start) is { } known ? DateWords.Short(known, site.Language) : _rows.Source(item).Text;
        return new LinkView(day, _rows.Href(item), $"{_rows.Source(item).Text}: {Excerpt.Of(task.What.Value)}");
    }
}
