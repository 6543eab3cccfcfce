using System.Collections.Immutable;

namespace PlanSite.Core.Time;

/// <summary>Which days are worked: weekends, public holidays and the days worked in exchange, by year as decreed.</summary>
public sealed class WorkingCalendar(ImmutableArray<HolidayYear> years)
{
    public ImmutableArray<HolidayYear> Years { get; } = years;
}
