using System.Collections.Immutable;
using PlanSite.Site.Addresses;
using PlanSite.Site.Calendars;
using PlanSite.Site.Theming;

namespace PlanSite.Site.Pages;

/// <summary>A calendar as a list, day by day.</summary>
internal static class AgendaPage
{
    /// <param name="month">Nothing: all months of a calendar that has no page for each.</param>
    public static Page Make(SiteContext site, CalendarScope scope, CalendarMonth? month)
    {
        ImmutableArray<CalendarMonth> months = month is { } only ? [only] : scope.Months;
        var links = new PageLinks(scope.AgendaPage(months[0]));
        var entries = new CalendarEntries(site, scope, links);
        var heads = new CalendarHeads(site, scope, links);
        var grid = new MonthGrid(site.DaysOff, site.Messages);
        string name = month is { } one
            ? site.Messages.Format(MessageKey.AgendaOfMonth, ("month", DateWords.Month(one.Year, one.Number, site.Language)))
            : site.Messages[MessageKey.ViewAgenda];
        string title = site.Messages.Format(MessageKey.CalendarTitle, ("what", name), ("whose", scope.Name));
        return heads.Page("agenda", title, name, new AgendaPageView(
            heads.Of(title, CalendarView.Agenda, month), [.. months.Select(each => grid.Agenda(each, scope.ToldIn(each).Select(entries.Of)))]));
    }
}
