using PlanSite.Site.Calendars;

namespace PlanSite.Site.Tests.Samples;

/// <summary>Entries of a calendar out of one line: <c>A 06-05..06-10, B 06-07</c>, in 2025 where no year is said.</summary>
internal static class Entries
{
    public static CalendarEntry[] Of(string text) => [.. text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(One)];

    public static DateOnly Day(string text) => DateOnly.ParseExact(text.Length == 5 ? "2025-" + text : text, "yyyy-MM-dd", null);

    private static CalendarEntry One(string text)
    {
        string[] days = text[2..].Split("..");
        DateOnly first = Day(days[0]), last = Day(days[^1]);
        var when = new WhenView("", days[^1], null, null, null, "exact", null, null, null);
        return new CalendarEntry(new ScopeItem(first, last, null, null), text[..1], "#", "", "exact", when, null, "#" + days[^1]);
    }
}
