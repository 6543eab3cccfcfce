using PlanSite.Site.Addresses;
using PlanSite.Site.Calendars;
using PlanSite.Site.Theming;

namespace PlanSite.Site.Pages;

/// <summary>The way from a level or unit to the views of its calendar.</summary>
internal static class CalendarLinks
{
    public static IReadOnlyList<LinkView> Of(SiteContext site, CalendarScope? scope, PageLinks links)
    {
        if (scope is not { Months: [.., var month] }) return [];
        return
        [
            new LinkView(site.Messages[MessageKey.ViewMonth], links.To(scope.Index)),
            new LinkView(site.Messages[MessageKey.ViewAgenda], links.To(scope.AgendaPage(month))),
            .. scope.Years.Select(year => new LinkView($"{site.Messages[MessageKey.ViewTimeline]} {CalendarHeads.YearText(year)}", links.To(scope.TimelinePage(year)))),
            .. scope.Years.Select(year => new LinkView($"{site.Messages[MessageKey.ViewYear]} {CalendarHeads.YearText(year)}", links.To(scope.YearPage(year)))),
        ];
    }
}
