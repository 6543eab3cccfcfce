using System.Collections.Immutable;
using PlanSite.Core.Time;

namespace PlanSite.Site.Calendars;

/// <summary>Which days a calendar shades, and what they are called: weekends and the holidays as decreed.</summary>
internal sealed class DaysOff(ImmutableArray<HolidayYear> years)
{
    public bool IsOff(DateOnly day)
    {
        HolidayYear? year = YearOf(day);
        if (year is not null && year.Off.Contains(day)) return true;
        return day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday && year?.Work.Contains(day) != true;
    }

    /// <summary>A day of a weekend that is worked in exchange.</summary>
    public bool IsWorkedInExchange(DateOnly day) => YearOf(day)?.Work.Contains(day) == true;

    public string? NameOf(DateOnly day) => YearOf(day)?.Names.GetValueOrDefault(day);

    private HolidayYear? YearOf(DateOnly day) => years.FirstOrDefault(year => year.Year.Value == day.Year);
}
