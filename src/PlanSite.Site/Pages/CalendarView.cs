using PlanSite.Site.Calendars;

namespace PlanSite.Site.Pages;

/// <summary>The calendar of one level.</summary>
/// <param name="Weekdays">Names of the columns, Monday first.</param>
/// <param name="Undated">What stands on no day: recurring, all the time, not dated yet.</param>
internal sealed record CalendarView(
    string Name,
    LinkView Level,
    IReadOnlyList<RegisterOrderView> Levels,
    IReadOnlyList<MonthJumpView> Jumps,
    IReadOnlyList<WeekdayView> Weekdays,
    IReadOnlyList<MonthView> Months,
    TaskTableView Undated);

internal sealed record WeekdayView(string Name, string Short);

/// <summary>A link to a month of the page.</summary>
internal sealed record MonthJumpView(string Year, IReadOnlyList<MonthLinkView> Months);

internal sealed record MonthLinkView(string Text, string Title, string Href, int Count);
