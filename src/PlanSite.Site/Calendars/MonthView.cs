namespace PlanSite.Site.Calendars;

/// <summary>One month of a calendar: the grid, and the same entries as an agenda.</summary>
internal sealed record MonthView(string Id, string Title, int Count, IReadOnlyList<WeekView> Weeks, IReadOnlyList<AgendaDayView> Days);

internal sealed record WeekView(int Number, IReadOnlyList<DayView> Days);

/// <summary>A cell of the grid. <paramref name="More"/> counts the entries that only the agenda shows.</summary>
internal sealed record DayView(
    string Number, string? Iso, bool InMonth, bool IsOff, string? Name, bool IsWorked, IReadOnlyList<CalendarEntry> Entries, int More, string? AgendaId);

internal sealed record AgendaDayView(string Id, string Date, string Iso, string? Name, bool IsOff, IReadOnlyList<CalendarEntry> Entries);
