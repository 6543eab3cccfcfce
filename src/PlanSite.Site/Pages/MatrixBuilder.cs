using PlanSite.Core.Documents;
using PlanSite.Core.Organization;
using PlanSite.Core.Time;
using PlanSite.Site.Addresses;
using PlanSite.Site.Calendars;
using PlanSite.Site.Theming;

namespace PlanSite.Site.Pages;

/// <summary>Lays tasks out by time and level, as the appendix of a plan does.</summary>
internal sealed class MatrixBuilder(SiteContext site, PageLinks links)
{
    private readonly TaskRows _rows = new(site, links);

    /// <summary>The entries of one document, by the periods that it writes: a month, a quarter, two months.</summary>
    public MatrixView ByTime(IReadOnlyList<TaskDeadline> items, Document document, bool anchors)
    {
        var used = items.SelectMany(site.Deadlines.LevelsOf).ToHashSet(StringComparer.Ordinal);
        Level[] levels = [.. site.Repository.Levels.Where(level => used.Contains(level.Id.Value))];
        // A task that binds two levels stands in two columns; its anchor stands once.
        var shown = new HashSet<string>(StringComparer.Ordinal);
        return Build(document.Title.Value, items, levels, Period, (item, _) => new MatrixItemView(
            anchors && shown.Add(item.Task.Id.Value) ? DocumentAnchors.EntryOf(item.Task) : null, item.Task.What.Value, null, null, OwnTime(item, Period(item))));
    }

    /// <summary>The tasks of some levels, month by month.</summary>
    public MatrixView ByMonth(string caption, IReadOnlyList<Level> levels)
    {
        TaskDeadline[] items = [.. levels.SelectMany(level => site.Deadlines.ForLevel(level.Id.Value))];
        return Build(caption, items, levels, Month, (item, level) => new MatrixItemView(
            null, Excerpt.Of(item.Task.What.Value), _rows.Href(item), _rows.Source(item).Text, site.When.Of(item))
        {
            Units = _rows.UnitsIn(item, level.Id.Value),
            Notes = _rows.Notes(item.Obligations),
        });
    }

    private MatrixView Build(
        string caption,
        IReadOnlyList<TaskDeadline> items,
        IReadOnlyList<Level> levels,
        Func<TaskDeadline, RowKey> key,
        Func<TaskDeadline, Level, MatrixItemView> view)
    {
        // Grouping keeps first-seen order, so that periods without a date stay in the order in which they are written.
        MatrixRowView[] rows = [.. items.OrderBy(item => item.Order).GroupBy(key).OrderBy(row => row.Key.From).ThenBy(row => row.Key.To)
            .Select(row => new MatrixRowView(row.Key.Label, [.. levels.Select(level => Cell(level, row, view))]))];
        return new MatrixView(caption, [.. levels.Select(level => site.LevelLink(level.Id.Value, links))], rows);
    }

    private MatrixCellView Cell(Level level, IEnumerable<TaskDeadline> row, Func<TaskDeadline, Level, MatrixItemView> view) => new(
        level.Name,
        [.. row.Where(item => site.Deadlines.LevelsOf(item).Contains(level.Id.Value, StringComparer.Ordinal))
            .GroupBy(item => item.Task.Who?.Value ?? item.Task.WhoText ?? "", StringComparer.Ordinal)
            .Select(group => new MatrixGroupView(_rows.Lead(group.First().Task), [.. group.Select(item => view(item, level))]))]);

    private RowKey Month(TaskDeadline item) => item.Day is { } day
        ? new RowKey(DateWords.Month(day.Year, day.Month, site.Language), day.ToString("yyyy-MM"), "")
        : new RowKey(site.Messages[MessageKey.Undated], "~", "");

    // A window that spans months is a period of its own, called as it is written; anything within a month belongs to the month.
    private RowKey Period(TaskDeadline item)
    {
        if (item.Day is null) return new RowKey(Capital(WrittenTime.Of(item.Task)), "~", "");
        Deadline deadline = item.Deadline;
        DateOnly end = item.Day.Value;
        DateOnly start = deadline.Start ?? end;
        if (start.Year == end.Year && start.Month == end.Month) return Month(item);
        return new RowKey(Capital(WrittenTime.Of(item.Task)), start.ToString("yyyy-MM"), end.ToString("yyyy-MM"));
    }

    // The row's label is enough where the task says the very same time.
    private WhenView? OwnTime(TaskDeadline item, RowKey row) =>
        string.Equals(WrittenTime.Of(item.Task), row.Label, StringComparison.OrdinalIgnoreCase) ? null : site.When.Of(item);

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>What rows are grouped and sorted by; <c>~</c> sorts after every date.</summary>
    private sealed record RowKey(string Label, string From, string To);
}
