using System.Collections.Immutable;
using PlanSite.Site.Calendars;

namespace PlanSite.Site.Pages;

/// <summary>Every page of every calendar: only the months and years in which something stands.</summary>
internal static class CalendarPages
{
    public static IEnumerable<Func<Page>> Of(SiteContext site) => site.Calendars.All.SelectMany(scope => Of(site, scope));

    private static IEnumerable<Func<Page>> Of(SiteContext site, CalendarScope scope)
    {
        ImmutableArray<CalendarMonth> months = scope.Months;
        if (scope.HasMonthPages)
        {
            yield return () => CalendarIndexPage.Make(site, scope);
            foreach (CalendarMonth month in months)
            {
                yield return () => MonthPage.Make(site, scope, month);
                yield return () => AgendaPage.Make(site, scope, month);
            }
        }
        else
        {
            yield return () => MonthPage.Make(site, scope, null);
            yield return () => AgendaPage.Make(site, scope, null);
        }

        foreach (int year in scope.Years)
        {
            yield return () => TimelinePage.Make(site, scope, year);
            yield return () => YearPlanPage.Make(site, scope, year);
        }
    }
}
