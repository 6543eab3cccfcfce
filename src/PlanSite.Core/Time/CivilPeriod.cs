namespace PlanSite.Core.Time;

/// <summary>
/// Periods in days, weeks, months, quarters and years, counted by the Civil Code 2015 (91/2015/QH13), articles 145-148: solar dates
/// (art. 145.2), the day from which a period runs or on which an event happens is not counted (art. 147.2 and 147.3).
/// </summary>
public static class CivilPeriod
{
    /// <summary>
    /// Counts forwards. Days: the last of them (art. 148.1). Weeks: the same day of the week (art. 148.2). Months: the day of the same
    /// number, or the month's last where it has none (art. 148.3). Years: the same day and month (art. 148.4), and 28 February for a
    /// 29th that the year has not. An end on a day off moves to the next working day (art. 148.5), and lasts until midnight (art. 148.6).
    /// </summary>
    /// <returns>Nothing when the count is negative or leaves the years 1-9999.</returns>
    public static CivilPeriodEnd? Forward(DateOnly from, int count, CivilUnit unit, WorkingCalendar calendar)
    {
        if (count < 0 || Shift(from, count, unit) is not { } counted) return null;
        var plain = new CivilPeriodEnd { Counted = counted, End = counted };
        if (calendar.ShiftOn(counted) is not { } shift) return plain with { MissingYear = counted.Year };
        if (shift != WorkShift.None) return plain;

        WorkingDayCount next = calendar.NextWorkingDay(counted);
        return next.Date is { } moved
            ? plain with { End = moved, DayOff = calendar.NameOfDayOff(counted) }
            : plain with { DayOff = calendar.NameOfDayOff(counted), MissingYear = next.MissingYear };
    }

    /// <summary>
    /// Counts whole days, weeks, months, quarters or years backwards: the last day on which "at least n before" still holds. The
    /// Code's rule on days off lengthens a period that runs out; it does not bring a notice nearer to its event, so nothing is moved.
    /// </summary>
    /// <returns>Nothing when the count is negative or leaves the years 1-9999.</returns>
    public static DateOnly? Backward(DateOnly from, int count, CivilUnit unit) => count < 0 ? null : Shift(from, -count, unit);

    private static DateOnly? Shift(DateOnly from, int count, CivilUnit unit) => unit switch
    {
        CivilUnit.Day => ShiftDays(from, count),
        CivilUnit.Week => ShiftDays(from, 7L * count),
        CivilUnit.Month => ShiftMonths(from, count),
        CivilUnit.Quarter => ShiftMonths(from, 3L * count),
        CivilUnit.Year => ShiftMonths(from, 12L * count),
        _ => null,
    };

    private static DateOnly? ShiftDays(DateOnly from, long days)
    {
        long number = from.DayNumber + days;
        return number >= DateOnly.MinValue.DayNumber && number <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber((int)number) : null;
    }

    private static DateOnly? ShiftMonths(DateOnly from, long months)
    {
        long month = (from.Year * 12L) + from.Month - 1 + months;
        return month is >= 12 and < 120_000 ? from.AddMonths((int)months) : null;
    }
}
