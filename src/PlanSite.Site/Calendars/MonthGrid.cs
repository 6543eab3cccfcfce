using System.Globalization;
using PlanSite.Site.Theming;

namespace PlanSite.Site.Calendars;

/// <summary>Lays entries out by month: weeks begin on Monday and are numbered as ISO 8601 says.</summary>
internal sealed class MonthGrid(DaysOff daysOff, string language)
{
    private const int EntriesPerDay = 4;

    /// <summary>The months in which something stands, in order. The very ends of the calendar have no whole weeks, and are nobody's plan.</summary>
    public IReadOnlyList<MonthView> Of(IEnumerable<CalendarEntry> entries) => [.. entries
        .Where(entry => entry.Day.Year is > 1 and < 9999)
        .GroupBy(entry => (entry.Day.Year, entry.Day.Month))
        .OrderBy(month => month.Key)
        .Select(month => Month(month.Key.Year, month.Key.Month, month.GroupBy(entry => entry.Day).ToDictionary(day => day.Key, day => day.ToList())))];

    public static string IdOf(int year, int month) => string.Create(CultureInfo.InvariantCulture, $"thang-{year:0000}-{month:00}");

    private MonthView Month(int year, int month, Dictionary<DateOnly, List<CalendarEntry>> byDay)
    {
        var first = new DateOnly(year, month, 1);
        DateOnly monday = first.AddDays(-(((int)first.DayOfWeek + 6) % 7));
        var weeks = new List<WeekView>();
        for (DateOnly day = monday; day.Month == month || day < first; day = day.AddDays(7))
        {
            DateOnly start = day;
            weeks.Add(new WeekView(ISOWeek.GetWeekOfYear(start), [.. Enumerable.Range(0, 7).Select(n => Cell(start.AddDays(n), month, byDay))]));
        }

        var told = byDay.OrderBy(day => day.Key)
            .Select(day => (Day: day.Key, Entries: day.Value.Where(entry => entry.Since is null || entry.Since == entry.Day).ToList()))
            .Where(day => day.Entries.Count > 0).ToList();
        return new MonthView(
            IdOf(year, month),
            DateWords.Month(year, month, language),
            told.Sum(day => day.Entries.Count),
            weeks,
            [.. told.Select(day => Agenda(day.Day, day.Entries))]);
    }

    private DayView Cell(DateOnly day, int month, Dictionary<DateOnly, List<CalendarEntry>> byDay)
    {
        if (day.Month != month) return new DayView("", null, false, false, null, false, [], 0, null);
        List<CalendarEntry> entries = byDay.GetValueOrDefault(day) ?? [];
        return new DayView(
            day.Day.ToString(CultureInfo.InvariantCulture),
            DateWords.Iso(day),
            true,
            daysOff.IsOff(day),
            daysOff.NameOf(day),
            daysOff.IsWorkedInExchange(day),
            [.. entries.Take(entries.Count > EntriesPerDay ? EntriesPerDay - 1 : EntriesPerDay)],
            entries.Count > EntriesPerDay ? entries.Count - EntriesPerDay + 1 : 0,
            (entries.Find(entry => entry.AgendaId == CalendarEntry.AgendaOf(day)) ?? entries.FirstOrDefault())?.AgendaId);
    }

    private AgendaDayView Agenda(DateOnly day, IReadOnlyList<CalendarEntry> entries) =>
        new(CalendarEntry.AgendaOf(day), DateWords.Full(day, language), DateWords.Iso(day), daysOff.NameOf(day), daysOff.IsOff(day), entries);
}
