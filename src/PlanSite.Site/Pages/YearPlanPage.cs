using System.Globalization;
using PlanSite.Site.Addresses;
using PlanSite.Site.Calendars;
using PlanSite.Site.Theming;

namespace PlanSite.Site.Pages;

/// <summary>A year on one sheet, as it hangs on the wall of an office: months across, days down.</summary>
internal static class YearPlanPage
{
    private const int LongestTitle = 44;

    public static Page Make(SiteContext site, CalendarScope scope, int year)
    {
        var links = new PageLinks(scope.YearPage(year));
        var heads = new CalendarHeads(site, scope, links);
        string name = $"{site.Messages[MessageKey.ViewYear]} {CalendarHeads.YearText(year)}";
        string title = site.Messages.Format(MessageKey.CalendarTitle, ("what", name), ("whose", scope.Name));
        ILookup<DateOnly, ScopeItem> days = scope.Items.Where(item => item.Day.Year == year).ToLookup(item => item.Day);
        var events = new EventRows(site, links);
        return heads.Page("year", title, name, new YearPlanView(
            heads.Of(title, CalendarView.Year, new CalendarMonth(year, days.First().Key.Month)),
            CalendarHeads.YearText(year),
            [.. Enumerable.Range(1, 12).Select(month => Column(site, scope, links, new CalendarMonth(year, month)))],
            [.. Enumerable.Range(1, 31).Select(day => new YearPlanRowView(
                day.ToString(CultureInfo.InvariantCulture), [.. Enumerable.Range(1, 12).Select(month => Cell(year, month, day))]))]));

        YearPlanDayView Cell(int ofYear, int month, int number)
        {
            if (number > DateTime.DaysInMonth(ofYear, month)) return new YearPlanDayView("outside", "", null, null, null, null, 0, false);
            var day = new DateOnly(ofYear, month, number);
            ScopeItem? first = days[day].FirstOrDefault();
            string? holiday = site.DaysOff.NameOf(day);
            return new YearPlanDayView(
                site.DaysOff.IsOff(day) ? holiday is null ? "off" : "off holiday" : "",
                DateWords.ShortWeekday(day.DayOfWeek, site.Language),
                DateWords.Iso(day),
                holiday,
                first is null ? null : Short(first.Task?.Task.What.Value ?? events.TitleOf(first.Event!)),
                first is null ? null : links.To(scope.AgendaPage(CalendarMonth.Of(day)), CalendarScope.AnchorOf(day)),
                Math.Max(0, days[day].Count() - 1),
                first?.Event is not null);
        }
    }

    private static LinkView Column(SiteContext site, CalendarScope scope, PageLinks links, CalendarMonth month) => new(
        site.Messages.Format(MessageKey.CalendarMonthName, ("month", month.Number.ToString(month.Number < 3 ? "00" : "0", CultureInfo.InvariantCulture))),
        scope.Months.Contains(month) ? links.To(scope.MonthPage(month), scope.HasMonthPages ? null : month.Anchor) : null);

    private static string Short(string text) => text.Length <= LongestTitle ? text : text[..(text.LastIndexOf(' ', LongestTitle) is var end and > 0 ? end : LongestTitle)] + "…";
}

internal sealed record YearPlanView(CalendarHeadView Head, string Year, IReadOnlyList<LinkView> Months, IReadOnlyList<YearPlanRowView> Rows);

internal sealed record YearPlanRowView(string Number, IReadOnlyList<YearPlanDayView> Days);

/// <param name="Title">What stands there first; <paramref name="More"/> counts the rest.</param>
internal sealed record YearPlanDayView(string Style, string Weekday, string? Iso, string? Holiday, string? Title, string? Href, int More, bool IsEvent);
