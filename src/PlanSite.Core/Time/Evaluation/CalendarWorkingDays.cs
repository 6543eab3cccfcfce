namespace PlanSite.Core.Time.Evaluation;

/// <summary>Counts with the decreed years and the week of a <see cref="WorkingCalendar"/>.</summary>
internal sealed class CalendarWorkingDays(WorkingCalendar calendar) : IWorkingDays
{
    public bool? IsWorkingDay(DateOnly date) => calendar.IsWorkingDay(date);

    public CountedDay Add(DateOnly from, int days)
    {
        WorkingDayCount count = calendar.Add(from, days);
        return new CountedDay(count.Date, count.Note, count.MissingYear);
    }
}
