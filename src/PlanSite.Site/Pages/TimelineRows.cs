using PlanSite.Core.Documents;
using PlanSite.Core.Schedule;
using PlanSite.Core.Time;
using PlanSite.Site.Addresses;
using PlanSite.Site.Calendars;
using PlanSite.Site.Theming;

namespace PlanSite.Site.Pages;

/// <summary>Which rows the timeline of a calendar has: what higher plans set first, then each plan part by part; events at the end.</summary>
internal sealed class TimelineRows(SiteContext site, CalendarScope scope, PageLinks links)
{
    /// <summary>More than anybody reads as bars: it is counted by month and issuer then.</summary>
    private const int MostRows = 300;
    private readonly TaskRows _rows = new(site, links);
    private readonly EventRows _events = new(site, links);

    public IReadOnlyList<TimelineRow> Of(int year)
    {
        ScopeItem[] items = [.. scope.Items.Where(item => item.First.Year <= year && item.Last.Year >= year)];
        if (items.Length > MostRows) return Counted([.. items.Where(item => item.Day.Year == year)]);
        return
        [
            .. items.Where(item => item.Task is not null).GroupBy(item => item.Task!.Document.Id.Value, StringComparer.Ordinal)
                .Select(group => (group.First().Task!.Document, Items: group))
                .OrderBy(group => IsHigher(group.Document) ? 0 : 1).ThenBy(group => OrderOf(group.Document)).ThenBy(group => group.Document.Id.Value, StringComparer.Ordinal)
                .SelectMany(group => Plan(group.Document, group.Items)),
            .. Events([.. items.Where(item => item.Event is not null)]),
        ];
    }

    private IEnumerable<TimelineRow> Plan(Document document, IEnumerable<ScopeItem> items)
    {
        bool higher = IsHigher(document);
        LinkView plan = site.DocumentLink(document, links);
        foreach (IGrouping<string?, ScopeItem> part in items.GroupBy(item => PartOf(document, item.Task!.Task)).OrderBy(part => part.Min(item => item.Task!.Order)))
        {
            LinkView heading = part.Key is { } anchor ? site.DocumentLink(document, links, anchor) : plan;
            yield return new TimelineRow(heading.Text, heading.Href, heading.Title, null, null) { IsHeading = true, IsHigher = higher };
            ILookup<string, ScopeItem> dates = part.ToLookup(item => item.Task!.Task.Id.Value, StringComparer.Ordinal);
            foreach (ScopeItem item in part.OrderBy(item => item.First).ThenBy(item => item.Last)) yield return Row(item.Task!, higher, hasOtherDates: dates[item.Task!.Task.Id.Value].Skip(1).Any());
        }
    }

    /// <param name="hasOtherDates">Whether others do the same on other days, so that a row must say whose it is.</param>
    private TimelineRow Row(TaskDeadline task, bool higher, bool hasOtherDates)
    {
        string what = Excerpt.Of(task.Task.What.Value);
        string? units = scope.IsUnit ? null : _rows.UnitsIn(task, scope.Level ?? "");
        return new TimelineRow(hasOtherDates && units is not null ? $"{units}: {what}" : what, _rows.Href(task), null, task.Deadline, higher ? null : AboveOf(task))
        {
            IsHigher = higher,
            When = site.When.Of(task),
            Text = task.Task.What.Value,
            Note = string.Join(" · ", new[] { _rows.Lead(task.Task)?.Text, units }.Where(text => text is not null)),
        };
    }

    private IEnumerable<TimelineRow> Events(IReadOnlyList<ScopeItem> items)
    {
        if (items.Count > 0) yield return new TimelineRow(site.Messages[MessageKey.EventsTitle], null, null, null, null) { IsHeading = true };
        foreach (ScopeItem item in items.OrderBy(item => item.First))
        {
            Deadline dates = _events.DatesOf(item.Event!);
            yield return new TimelineRow(_events.TitleOf(item.Event!), _events.SourceOf(item.Event!)?.Href, null, dates, null)
            {
                IsEvent = true,
                When = site.When.Of(dates, ""),
                Note = site.Names.Unit(item.Event!.Unit.Value),
            };
        }
    }

    private IReadOnlyList<TimelineRow> Counted(IReadOnlyList<ScopeItem> items) =>
    [
        .. items.GroupBy(item => item.Task?.Document.Issuer.Value ?? item.Event!.Unit.Value, StringComparer.Ordinal)
            .OrderBy(group => LevelOrder(group.Key)).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new TimelineRow(
                site.Names.Unit(group.Key),
                site.Calendars.Unit(group.Key) is { } own && own.Years.Contains(group.First().Day.Year) ? links.To(own.TimelinePage(group.First().Day.Year)) : site.UnitLink(group.Key, links).Href,
                null, null, null)
            { Counts = [.. Enumerable.Range(1, 12).Select(month => group.Count(item => item.Day.Month == month))] }),
    ];

    /// <summary>The window of the first higher task that this one says it does.</summary>
    private Deadline? AboveOf(TaskDeadline item)
    {
        foreach (string covered in item.Task.Covers.Select(covered => covered.Value))
        {
            string[] parts = covered.Split('#', 2);
            if (parts.Length == 2 && site.Deadlines.Find(parts[0], parts[1]) is { Day: not null } higher) return higher.Deadline;
        }

        return null;
    }

    /// <summary>Of a unit or level what others above set; of everybody nothing.</summary>
    private bool IsHigher(Document document) => scope.Order is { } order && OrderOf(document) < order;

    private int OrderOf(Document document) => LevelOrder(document.Issuer.Value);

    private int LevelOrder(string unit) => site.Deadlines.Organization.Unit(unit) is { } known ? site.Deadlines.Organization.LevelOf(known)?.Order ?? int.MaxValue : int.MaxValue;

    private static string? PartOf(Document document, Task task)
    {
        Clause? clause = task.Clause is { } anchor ? document.Clauses.FirstOrDefault(known => known.Anchor == anchor.Value) : null;
        while (clause?.Parent is { } parent && document.Clauses.FirstOrDefault(known => known.Anchor == parent) is { } above) clause = above;
        return clause?.Anchor;
    }
}
