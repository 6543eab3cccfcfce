namespace PlanSite.Site.Calendars;

/// <summary>One month of a calendar: the grid, and the same entries as a list for narrow screens.</summary>
internal sealed record MonthView(string Id, string Title, int Count, IReadOnlyList<WeekView> Weeks, AgendaMonthView Agenda);

/// <summary>A week of the grid: its days, then rows of entries, then how many more there are.</summary>
internal sealed record WeekView(int Number, string Label, IReadOnlyList<DayView> Days, IReadOnlyList<LaneView> Lanes, IReadOnlyList<MoreView> More)
{
    public bool HasMore => More.Any(day => day.Count > 0);
}

/// <param name="Name">Of a holiday.</param>
/// <param name="Lunar">The lunar day; on the first and the fifteenth with the month.</param>
internal sealed record DayView(string Number, string? Iso, string Style, string? Name, bool IsWorked, string? Lunar);

internal sealed record LaneView(IReadOnlyList<SpanView> Spans);

/// <summary>Some days of a row: an entry that lasts over them, or a day without one.</summary>
/// <param name="Days">How many days of the week.</param>
/// <param name="Style">For style sheets: whether it goes on before or after this week, or whether the day is off.</param>
internal sealed record SpanView(int Days, string Style, CalendarEntry? Entry, bool IsEnd);

/// <summary>How many entries of a day have no place in the grid, and where they are told.</summary>
internal sealed record MoreView(string Style, int Count, string? Href);

/// <summary>A month as a list: day by day, weeks numbered; days without an entry are folded into a line.</summary>
internal sealed record AgendaMonthView(string Id, string Title, int Count, IReadOnlyList<AgendaWeekView> Weeks);

internal sealed record AgendaWeekView(int Number, string Span, IReadOnlyList<AgendaDayView> Days);

internal sealed record AgendaDayView(string Id, string Date, string Iso, string? Name, bool IsOff, IReadOnlyList<CalendarEntry> Entries);
