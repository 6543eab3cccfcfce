using System.Collections.Immutable;
using System.Globalization;
using PlanSite.Site.Theming;

namespace PlanSite.Site.Calendars;

/// <summary>
/// Whose calendar it is: everybody's, a level's, a unit's; what stands in it, and the addresses of its pages. A month has a page of its own, but for units
/// with little to do, all of whose months stand on one.
/// </summary>
/// <param name="folder">Folder of its pages, with a slash at the end.</param>
/// <param name="feed">The page beside which the calendar to subscribe to lies.</param>
/// <param name="level">Given for a level's calendar.</param>
/// <param name="order">Of the level or the unit's level: what is set above it comes from a higher plan.</param>
internal sealed class CalendarScope(string name, string folder, string feed, string? level, int? order, bool isUnit, Func<IEnumerable<ScopeItem>> items)
{
    /// <summary>So many entries of a unit fit on one page.</summary>
    private const int FitOnPage = 40;

    // The very ends of the calendar have no whole weeks, and are nobody's plan.
    private readonly Lazy<ImmutableArray<ScopeItem>> _items = new(() =>
        [.. items().Where(item => item.First.Year > 1 && item.Last.Year < 9999).OrderBy(item => item.Day).ThenBy(item => item.First)]);

    public string Name => name;
    public string Feed => feed;
    public string? Level => level;
    public int? Order => order;
    public bool IsUnit => isUnit;
    public string Index => folder + "index.html";

    /// <summary>By the day on which a list tells of each.</summary>
    public ImmutableArray<ScopeItem> Items => _items.Value;
    public bool HasMonthPages => !isUnit || Items.Length > FitOnPage;

    /// <summary>The months in which a list tells of something, in order.</summary>
    public ImmutableArray<CalendarMonth> Months => [.. Items.Select(item => CalendarMonth.Of(item.Day)).Distinct().OrderBy(month => month.First)];
    public ImmutableArray<int> Years => [.. Items.Select(item => item.Day.Year).Distinct().Order()];

    public IEnumerable<ScopeItem> ToldIn(CalendarMonth month) => Items.Where(item => CalendarMonth.Of(item.Day) == month);

    public string MonthPage(CalendarMonth month) => HasMonthPages ? $"{folder}{month.Iso}.html" : Index;

    public string AgendaPage(CalendarMonth month) => HasMonthPages ? $"{folder}danh-sach-{month.Iso}.html" : folder + "danh-sach.html";

    public string TimelinePage(int year) => $"{folder}tien-do-{Year(year)}.html";

    public string YearPage(int year) => $"{folder}nam-{Year(year)}.html";

    public static string AnchorOf(DateOnly day) => "ngay-" + DateWords.Iso(day);

    private static string Year(int year) => year.ToString("0000", CultureInfo.InvariantCulture);
}
