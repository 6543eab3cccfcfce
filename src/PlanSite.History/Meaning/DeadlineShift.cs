using PlanSite.Core.Diagnostics;
using PlanSite.Core.Time;

namespace PlanSite.History.Meaning;

/// <summary>How far the last day of a task moved: positive is later.</summary>
/// <param name="WorkingDays">Nothing where a year's days off are not known.</param>
public sealed record DeadlineShift(DateOnly From, DateOnly To, int Days, int? WorkingDays)
{
    public static DeadlineShift Of(DateOnly from, DateOnly to, WorkingCalendar calendar)
    {
        WorkingDayCount count = calendar.CountBetween(from, to);
        return new DeadlineShift(from, to, to.DayNumber - from.DayNumber, count.IsComplete ? count.Days : null);
    }

    /// <summary><c>sớm hơn 10 ngày, 6 ngày làm việc</c></summary>
    public LocalizedText Words
    {
        get
        {
            int days = Math.Abs(Days);
            string vi = $"{(Days < 0 ? "sớm hơn" : "muộn hơn")} {days} ngày";
            string en = $"{days} day{(days == 1 ? "" : "s")} {(Days < 0 ? "earlier" : "later")}";
            if (WorkingDays is { } working)
            {
                vi += $", {Math.Abs(working)} ngày làm việc";
                en += $", {Math.Abs(working)} of them worked";
            }

            return new LocalizedText(vi, en);
        }
    }
}
