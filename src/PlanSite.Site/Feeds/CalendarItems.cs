using System.Collections.Immutable;
using PlanSite.Core.Documents;
using PlanSite.Core.Organization;
using PlanSite.Core.Schedule;
using PlanSite.Core.Time;
using PlanSite.Site.Addresses;
using PlanSite.Site.Calendars;
using PlanSite.Site.Pages;
using PlanSite.Site.Theming;

namespace PlanSite.Site.Feeds;

/// <summary>What each feed holds. The same entries as on the pages, so that a calendar never says another day than the site.</summary>
internal sealed class CalendarItems
{
    // Links as seen from the site's root: a feed is read far away from it.
    private static readonly PageLinks Root = new(SiteAddresses.Home);
    private readonly SiteContext _site;
    private readonly TaskRows _tasks;
    private readonly EventRows _events;
    private readonly ILookup<string, PlannedEvent> _eventsOfUnit;
    private readonly ILookup<string, PlannedEvent> _eventsOfSource;

    public CalendarItems(SiteContext site)
    {
        _site = site;
        _tasks = new TaskRows(site, Root);
        _events = new EventRows(site, Root);
        _eventsOfUnit = site.Repository.Events.ToLookup(planned => planned.Unit.Value, StringComparer.Ordinal);
        _eventsOfSource = site.Repository.Events.Where(planned => planned.SourceDocument is not null).ToLookup(planned => planned.SourceDocument!.Value.Value, StringComparer.Ordinal);
    }

    public ImmutableArray<CalendarItem> All() => Sorted(_site.Deadlines.Entries, _site.Repository.Events);

    public ImmutableArray<CalendarItem> Of(Level level) => Sorted(
        _site.Deadlines.ForLevel(level.Id.Value),
        _site.Repository.Events.Where(planned => _site.Repository.UnitsById.GetValueOrDefault(planned.Unit.Value)?.Level.Value == level.Id.Value));

    public ImmutableArray<CalendarItem> Of(Unit unit) => Sorted(_site.Deadlines.ForUnit(unit), _eventsOfUnit[unit.Id.Value]);

    public ImmutableArray<CalendarItem> Of(Document document) => Sorted(_site.Deadlines.EntriesOf(document), _eventsOfSource[document.Id.Value]);

    private ImmutableArray<CalendarItem> Sorted(IEnumerable<TaskDeadline> tasks, IEnumerable<PlannedEvent> events) =>
        [.. tasks.Select(Task).Concat(events.Select(Event)).OfType<CalendarItem>().Order(CalendarItem.ByDate)];

    private CalendarItem? Task(TaskDeadline item)
    {
        if (item.Day is null) return null;
        WhenView when = _site.When.Of(item);
        string? lead = _tasks.Lead(item.Task)?.Text;
        ImmutableArray<string> bound = Bound.By(item, _site.Deadlines);
        return new CalendarItem(
            IdOf(item), IsEvent: false, item.Task.What.Value, item.Deadline.Start, item.Deadline.End, item.Deadline.Certainty, _tasks.Href(item))
        {
            Hour = HourOf(item.Task.When),
            CertaintyWord = when.Certainty,
            When = when.Line,
            Written = when.Written,
            Details = Details(lead, [.. bound.Select(_site.Names.Target)], _tasks.Source(item).Text),
            Levels = [.. item.Obligations.Select(obligation => obligation.Level).OfType<string>().Distinct(StringComparer.Ordinal)],
            Units = [.. item.Obligations.Select(obligation => obligation.Unit?.Id.Value).OfType<string>().Distinct(StringComparer.Ordinal)],
            Lead = item.Task.Who?.Value,
            Trace = [.. item.Deadline.Trace.Select(step => step.In(_site.Language))],
            Done = item.Task.Done?.Value.Latest,
            Document = item.Document.Id.Value,
            Source = item.Task.Id.Value,
        };
    }

    private CalendarItem? Event(PlannedEvent planned)
    {
        Deadline dates = _events.DatesOf(planned);
        if ((dates.Start ?? dates.End) is null) return null;
        LinkView? source = _events.SourceOf(planned);
        WhenView when = _site.When.Of(dates, "");
        string unit = _site.Names.Unit(planned.Unit.Value);
        return new CalendarItem(
            "event:" + planned.Id.Value, IsEvent: true, _events.TitleOf(planned), dates.Start ?? dates.End, dates.End ?? dates.Start, dates.Certainty,
            source?.Href ?? _site.Addresses.Unit(planned.Unit.Value) ?? SiteAddresses.Home)
        {
            CertaintyWord = when.Certainty,
            When = when.Line,
            Details = [.. new[] { unit, planned.Note, source?.Text }.OfType<string>()],
            Levels = _site.Repository.UnitsById.GetValueOrDefault(planned.Unit.Value) is { } known ? [known.Level.Value] : [],
            Units = [planned.Unit.Value],
            Trace = [.. dates.Trace.Select(step => step.In(_site.Language))],
            Document = planned.SourceDocument?.Value,
            Source = planned.Id.Value,
        };
    }

    private ImmutableArray<string> Details(string? lead, ImmutableArray<string> bound, string source) =>
    [
        .. lead is null ? Array.Empty<string>() : [$"{_site.Messages[MessageKey.TaskLead]} {lead}"],
        .. bound.IsEmpty ? Array.Empty<string>() : [$"{_site.Messages[MessageKey.TaskFor]} {string.Join("; ", bound)}"],
        source,
    ];

    // Those who share a date are one entry; while all do, it bears the name of the task alone.
    private static string IdOf(TaskDeadline item) =>
        item.IsPart ? "task:" + item.Obligations[0].Id : $"task:{item.Document.Id.Value}#{item.Task.Id.Value}";

    private static TimeOnly? HourOf(TimeExpression? when) => when switch
    {
        DayExpression day => day.Hour,
        LimitExpression { Date: DayExpression day } => day.Hour,
        IntervalExpression { End: DayExpression day } => day.Hour,
        TentativeExpression tentative => HourOf(tentative.Inner),
        _ => null,
    };
}
