using System.Globalization;

namespace PlanSite.Site.Calendars;

/// <summary>Weeks begin on Monday and are numbered as ISO 8601 says.</summary>
internal static class Weeks
{
    /// <summary>The very first days of the calendar have no Monday before them.</summary>
    public static DateOnly MondayOf(DateOnly day)
    {
        int back = ((int)day.DayOfWeek + 6) % 7;
        return day.DayNumber >= back ? day.AddDays(-back) : DateOnly.MinValue;
    }

    public static int NumberOf(DateOnly day) => ISOWeek.GetWeekOfYear(day);
}
