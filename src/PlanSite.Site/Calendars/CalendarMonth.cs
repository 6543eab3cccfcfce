using System.Globalization;

namespace PlanSite.Site.Calendars;

/// <summary>A month of a year.</summary>
internal readonly record struct CalendarMonth(int Year, int Number)
{
    public static CalendarMonth Of(DateOnly day) => new(day.Year, day.Month);

    public DateOnly First => new(Year, Number, 1);

    public DateOnly Last => First.AddMonths(1).AddDays(-1);

    /// <summary><c>2025-06</c>.</summary>
    public string Iso => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Number:00}");

    /// <summary>Anchor of the month on pages that have several.</summary>
    public string Anchor => "thang-" + Iso;
}
