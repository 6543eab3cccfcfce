using System.Collections.Immutable;
using System.Globalization;
using PlanSite.Site.Addresses;
using PlanSite.Site.Calendars;
using PlanSite.Site.Theming;

namespace PlanSite.Site.Pages;

/// <summary>The first page of a calendar that has a page for each month: its years and months, and how much each holds.</summary>
internal static class CalendarIndexPage
{
    public static Page Make(SiteContext site, CalendarScope scope)
    {
        var links = new PageLinks(scope.Index);
        var heads = new CalendarHeads(site, scope, links);
        bool isWhole = scope == site.Calendars.Whole;
        string title = isWhole
            ? site.Messages[MessageKey.CalendarsTitle]
            : site.Messages.Format(MessageKey.CalendarTitle, ("what", site.Messages[MessageKey.CalendarsTitle]), ("whose", scope.Name));
        ImmutableDictionary<CalendarMonth, int> counts = scope.Items.GroupBy(item => CalendarMonth.Of(item.Day)).ToImmutableDictionary(month => month.Key, month => month.Count());
        return heads.Page("calendar", title, isWhole ? title : scope.IsUnit ? site.Messages[MessageKey.CalendarsTitle] : scope.Name, new CalendarIndexView(
            heads.Of(title, CalendarView.Month, null) with { Jumps = [] },
            [.. scope.Years.Select(year => new CalendarYearView(
                CalendarHeads.YearText(year),
                [
                    new LinkView(site.Messages[MessageKey.ViewTimeline], links.To(scope.TimelinePage(year))),
                    new LinkView(site.Messages[MessageKey.ViewYear], links.To(scope.YearPage(year))),
                ],
                [.. Enumerable.Range(1, 12).Select(number => Box(site, scope, links, new CalendarMonth(year, number), counts))]))],
            MonthPage.Undated(site, scope, links)));
    }

    private static CalendarBoxView Box(SiteContext site, CalendarScope scope, PageLinks links, CalendarMonth month, ImmutableDictionary<CalendarMonth, int> counts)
    {
        int count = counts.GetValueOrDefault(month);
        return new CalendarBoxView(
            month.Anchor,
            month.Iso,
            site.Messages.Format(MessageKey.CalendarMonthName, ("month", month.Number.ToString(month.Number < 3 ? "00" : "0", CultureInfo.InvariantCulture))),
            site.Messages.Count(MessageKey.CalendarCount, count),
            count == 0 ? null : links.To(scope.MonthPage(month)));
    }
}
