using PlanSite.Core.Schedule;
using PlanSite.Core.Time;
using PlanSite.Site.Addresses;
using PlanSite.Site.Calendars;

namespace PlanSite.Site.Pages;

/// <summary>Tells what stands in a calendar as seen from one of its pages.</summary>
internal sealed class CalendarEntries(SiteContext site, CalendarScope scope, PageLinks links)
{
    private readonly TaskRows _rows = new(site, links);
    private readonly EventRows _events = new(site, links);

    public CalendarEntry Of(ScopeItem item) => item.Task is { } task ? Task(item, task) : Event(item, item.Event!);

    private CalendarEntry Task(ScopeItem item, TaskDeadline task)
    {
        LinkView source = _rows.Source(task);
        string title = Excerpt.Of(task.Task.What.Value);
        return new CalendarEntry(
            item, title, source.Href, source.Text, CalendarEntry.StyleOf(task.Deadline.Certainty), site.When.Of(task), _rows.Lead(task.Task)?.Text, Agenda(item))
        {
            Units = scope.IsUnit ? null : _rows.UnitsIn(task, scope.Level ?? ""),
            Notes = _rows.Notes(task.Obligations),
            IsCut = title != task.Task.What.Value,
        };
    }

    private CalendarEntry Event(ScopeItem item, PlannedEvent planned)
    {
        Deadline dates = _events.DatesOf(planned);
        LinkView? source = _events.SourceOf(planned);
        return new CalendarEntry(
            item, _events.TitleOf(planned), source?.Href, source?.Text ?? "", CalendarEntry.StyleOf(dates.Certainty), site.When.Of(dates, ""),
            site.Names.Unit(planned.Unit.Value), Agenda(item))
        { Kind = _events.KindOf(planned) };
    }

    private string Agenda(ScopeItem item) => links.To(scope.AgendaPage(CalendarMonth.Of(item.Day)), CalendarScope.AnchorOf(item.Day));
}
