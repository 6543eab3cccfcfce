using PlanSite.Core;
using PlanSite.Core.Time;

namespace PlanSite.Site.Calendars;

/// <summary>Which days a calendar shades, and what they are called: weekends and the holidays as decreed.</summary>
internal sealed class DaysOff
{
    private readonly WorkingCalendar _calendar;
    private readonly string _language;

    public DaysOff(PlanRepository repository, string language)
    {
        _calendar = new WorkingCalendar(VietnameseHolidays.Unless(repository.Holidays));
        _language = language;
    }

    /// <summary>A day that may be off but is not known to be (no data for its year) is left white.</summary>
    public bool IsOff(DateOnly day) => _calendar.ShiftOn(day) == WorkShift.None;

    /// <summary>A day of a weekend that is worked in exchange.</summary>
    public bool IsWorkedInExchange(DateOnly day) => _calendar.IsWorkedInExchange(day);

    /// <summary>The name of a holiday; nothing for an ordinary weekend, which the column names.</summary>
    public string? NameOf(DateOnly day) => _calendar.IsHoliday(day) ? _calendar.NameOfDayOff(day)?.In(_language) : null;
}
