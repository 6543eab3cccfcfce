using PlanSite.Core.Organization;
using PlanSite.Core.Schedule;
using PlanSite.Core.Time;
using PlanSite.Site.Addresses;
using PlanSite.Site.Calendars;
using PlanSite.Site.Theming;

namespace PlanSite.Site.Pages;

/// <summary>The calendar of a level: a grid and an agenda for each month. It needs no scripts.</summary>
internal static class CalendarPage
{
    /// <summary>An event that lasts longer stands on its first and last day only.</summary>
    private const int LongestEvent = 14;

    public static Page Make(SiteContext site, Level level)
    {
        string id = level.Id.Value;
        var links = new PageLinks(site.Addresses.Calendar(id)!);
        CalendarEntry[] entries = [.. Entries(site, id, links).OrderBy(entry => entry.Day)];
        var rows = new TaskRows(site, links);
        string title = site.Messages.Format(MessageKey.CalendarTitle, ("level", level.Name));
        return new Page(links.Page, "calendar", title, links, new CalendarView(
            title,
            site.LevelLink(id, links),
            [.. site.Repository.Levels.Select(other =>
                new RegisterOrderView(other.Short ?? other.Name, links.To(site.Addresses.Calendar(other.Id.Value)!), other.Id.Value == id))],
            MonthJumps.Of(entries.Select(entry => entry.Day), site),
            Weekdays(site.Language),
            new MonthGrid(site.DaysOff, site.Language).Of(entries),
            new TaskTableView(
                site.Messages[MessageKey.UndatedTitle],
                [.. site.Deadlines.ForLevel(id).Where(item => item.Day is null).Select(item => rows.Row(item).Shortened())],
                ShowSource: true,
                ShowTrace: false,
                ShowCovered: false)))
        {
            Feed = links.Page,
            Section = SiteAddresses.Calendars,
            Crumbs = [new LinkView(site.Messages[MessageKey.CalendarsTitle], links.To(SiteAddresses.Calendars))],
        };
    }

    private static IEnumerable<CalendarEntry> Entries(SiteContext site, string levelId, PageLinks links)
    {
        var rows = new TaskRows(site, links);
        var events = new EventRows(site, links);
        foreach (PlannedEvent e in site.Repository.Events.Where(e => site.Repository.UnitsById.GetValueOrDefault(e.Unit.Value)?.Level.Value == levelId))
        {
            Deadline dates = events.DatesOf(e);
            LinkView? source = events.SourceOf(e);
            foreach (DateOnly day in DaysOf(dates))
            {
                yield return new CalendarEntry(
                    day, events.TitleOf(e), source?.Href, source?.Text ?? "", CalendarEntry.StyleOf(dates.Certainty),
                    site.When.Of(dates, ""), site.Names.Unit(e.Unit.Value), IsEvent: true)
                { Kind = events.KindOf(e), Since = dates.Start ?? day };
            }
        }

        foreach (TaskDeadline item in site.Deadlines.ForLevel(levelId))
        {
            if (item.Day is not { } day) continue;
            LinkView source = rows.Source(item);
            string title = Excerpt.Of(item.Task.What.Value);
            yield return new CalendarEntry(
                day, title, source.Href, source.Text, CalendarEntry.StyleOf(item.Deadline.Certainty),
                site.When.Of(item), rows.Lead(item.Task)?.Text, IsEvent: false)
            {
                Units = rows.UnitsIn(item, levelId),
                Notes = rows.Notes(item.Obligations),
                IsCut = title != item.Task.What.Value,
            };
        }
    }

    private static IEnumerable<DateOnly> DaysOf(Deadline dates)
    {
        if ((dates.Start ?? dates.End) is not { } first) return [];
        DateOnly last = dates.End ?? first;
        int days = last.DayNumber - first.DayNumber;
        return days is < 0 or >= LongestEvent ? [first, last] : Enumerable.Range(0, days + 1).Select(first.AddDays);
    }

    private static WeekdayView[] Weekdays(string language) => [.. Enumerable.Range(1, 7).Select(n => (DayOfWeek)(n % 7)).Select(day => new WeekdayView(
        DateWords.Weekday(day, language), DateWords.ShortWeekday(day, language)))];
}
