using System.Globalization;
using PlanSite.Site.Calendars;
using PlanSite.Site.Theming;

namespace PlanSite.Site.Pages;

/// <summary>Links to the months of a page, year by year.</summary>
internal static class MonthJumps
{
    public static IReadOnlyList<MonthJumpView> Of(IEnumerable<DateOnly> days, SiteContext site) => [.. days
        .GroupBy(day => day.Year).OrderBy(year => year.Key)
        .Select(year => new MonthJumpView(
            year.Key.ToString(CultureInfo.InvariantCulture),
            [.. year.GroupBy(day => day.Month).OrderBy(month => month.Key).Select(month => new MonthLinkView(
                month.Key.ToString(CultureInfo.InvariantCulture),
                site.Messages.Format(
                    MessageKey.MonthCount, ("month", DateWords.Month(year.Key, month.Key, site.Language)), ("count", $"{month.Count()}")),
                "#" + new CalendarMonth(year.Key, month.Key).Anchor,
                month.Count()))]))];
}
