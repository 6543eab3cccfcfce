using System.Collections.Immutable;
using PlanSite.Site.Addresses;
using PlanSite.Site.Calendars;
using PlanSite.Site.Theming;

namespace PlanSite.Site.Pages;

/// <summary>A month as a grid; for a unit with little to do, all of its months.</summary>
internal static class MonthPage
{
    /// <param name="month">Nothing: all of them, on the calendar's first page.</param>
    public static Page Make(SiteContext site, CalendarScope scope, CalendarMonth? month)
    {
        var links = new PageLinks(month is { } own ? scope.MonthPage(own) : scope.Index);
        var entries = new CalendarEntries(site, scope, links);
        var heads = new CalendarHeads(site, scope, links);
        var grid = new MonthGrid(site.DaysOff, site.Messages);
        string name = month is { } one ? DateWords.Month(one.Year, one.Number, site.Language) : site.Messages[MessageKey.CalendarsTitle];
        string title = site.Messages.Format(MessageKey.CalendarTitle, ("what", name), ("whose", scope.Name));
        ImmutableArray<CalendarMonth> months = month is { } only ? [only] : scope.Months;
        return heads.Page("month", title, month is null ? site.Messages[MessageKey.CalendarsTitle] : name, new MonthPageView(
            heads.Of(title, CalendarView.Month, month),
            Weekdays(site.Language),
            [.. months.Select(each => grid.Of(each, [.. scope.Items.Where(item => item.DrawnFrom <= each.Last && item.Last >= each.First || CalendarMonth.Of(item.Day) == each).Select(entries.Of)]))],
            month is null ? Undated(site, scope, links) : null,
            month is not null));
    }

    /// <summary>What has no day: of a level; the page of a unit lists all of its tasks, and everybody's are listed by lead body.</summary>
    public static TaskTableView? Undated(SiteContext site, CalendarScope scope, PageLinks links)
    {
        if (scope.Level is not { } level) return null;
        var rows = new TaskRows(site, links);
        return new TaskTableView(
            site.Messages[MessageKey.UndatedTitle],
            [.. site.Deadlines.ForLevel(level).Where(item => item.Day is null).Select(item => rows.Row(item).Shortened())],
            ShowSource: true,
            ShowTrace: false,
            ShowCovered: false);
    }

    private static WeekdayView[] Weekdays(string language) => [.. Enumerable.Range(1, 7).Select(n => (DayOfWeek)(n % 7)).Select(day => new WeekdayView(
        DateWords.Weekday(day, language), DateWords.ShortWeekday(day, language)))];
}
