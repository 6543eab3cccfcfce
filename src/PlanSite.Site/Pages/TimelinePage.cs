using PlanSite.Site.Addresses;
using PlanSite.Site.Calendars;
using PlanSite.Site.Theming;

namespace PlanSite.Site.Pages;

/// <summary>A year of a calendar as a drawing, drawn when the site is built, and the same as a table.</summary>
internal static class TimelinePage
{
    public static Page Make(SiteContext site, CalendarScope scope, int year)
    {
        var links = new PageLinks(scope.TimelinePage(year));
        var heads = new CalendarHeads(site, scope, links);
        string name = $"{site.Messages[MessageKey.ViewTimeline]} {CalendarHeads.YearText(year)}";
        string title = site.Messages.Format(MessageKey.CalendarTitle, ("what", name), ("whose", scope.Name));
        TimelineView timeline = new Timeline(site.DaysOff, site.When, site.Messages).Of(year, new TimelineRows(site, scope, links).Of(year));
        return heads.Page("timeline", title, name, new TimelinePageView(
            heads.Of(title, CalendarView.Timeline, new CalendarMonth(year, scope.Items.First(item => item.Day.Year == year).Day.Month)), timeline, timeline.Rows.Any(row => row.IsHigher)));
    }
}

/// <param name="HasHigher">Whether something is drawn grey because a plan of a level above sets it.</param>
internal sealed record TimelinePageView(CalendarHeadView Head, TimelineView Timeline, bool HasHigher);
