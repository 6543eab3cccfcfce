using PlanSite.Site.Calendars;

namespace PlanSite.Site.Pages;

/// <summary>What stands above every calendar: whose it is, its views, the way to other times.</summary>
/// <param name="Views">Month, list, timeline, year.</param>
/// <param name="Scopes">Everybody and each level; for a unit the way back to its page.</param>
/// <param name="Before">The period before; nothing at the first.</param>
internal sealed record CalendarHeadView(
    string Name,
    string Scope,
    IReadOnlyList<RegisterOrderView> Views,
    IReadOnlyList<RegisterOrderView> Scopes,
    IReadOnlyList<MonthJumpView> Jumps,
    LinkView? Before,
    LinkView? After);

/// <summary>Month grids.</summary>
/// <param name="Weekdays">Names of the columns, Monday first.</param>
/// <param name="Undated">What stands on no day; nothing where other pages say so.</param>
/// <param name="HidesTitles">Whether the page's own title names its only month.</param>
internal sealed record MonthPageView(CalendarHeadView Head, IReadOnlyList<WeekdayView> Weekdays, IReadOnlyList<MonthView> Months, TaskTableView? Undated, bool HidesTitles);

internal sealed record AgendaPageView(CalendarHeadView Head, IReadOnlyList<AgendaMonthView> Months);

/// <summary>The months of a calendar that has a page for each.</summary>
internal sealed record CalendarIndexView(CalendarHeadView Head, IReadOnlyList<CalendarYearView> Years, TaskTableView? Undated);

internal sealed record CalendarYearView(string Year, IReadOnlyList<LinkView> Links, IReadOnlyList<CalendarBoxView> Months);

/// <param name="Iso">Year and month, by which scripts find the reader's own.</param>
internal sealed record CalendarBoxView(string Id, string Iso, string Text, string Count, string? Href);

internal sealed record WeekdayView(string Name, string Short);

/// <summary>A year with links to its months.</summary>
internal sealed record MonthJumpView(string Year, IReadOnlyList<MonthLinkView> Months);

internal sealed record MonthLinkView(string Text, string Title, string Href, int Count)
{
    public bool IsCurrent { get; init; }
}
