using PlanSite.Core.Diagnostics;

namespace PlanSite.Core.Time.Evaluation;

/// <summary>
/// Counts a distance from a day. Forwards by the Civil Code 2015, art. 145-148: the day itself isn't counted; weeks, months and years end on the
/// corresponding day or the month's last; an end on a day off moves to the next working day. Backwards whole days, never moved.
/// </summary>
internal sealed class DayCounter(IWorkingDays workingDays, List<LocalizedText> trace)
{
    public int? MissingYear { get; private set; }

    public DateOnly? Count(DateOnly from, TimeAmount amount, CountDirection direction)
    {
        int sign = direction == CountDirection.Before ? -1 : 1;
        int value = (int)amount.Value;
        if (amount.Unit == TimeUnit.WorkingDays) return WorkingDays(from, amount, direction, sign * value);
        if (amount.Unit == TimeUnit.Hours) trace.Add(TraceText.Hours(amount));
        DateOnly? end = amount.Unit switch
        {
            TimeUnit.Hours => AddDays(from, sign * (int)Math.Ceiling(amount.Value / 24)),
            TimeUnit.Days => AddDays(from, sign * value),
            TimeUnit.Weeks => AddDays(from, sign * value * 7),
            TimeUnit.Months => AddMonths(from, sign * value),
            _ => AddMonths(from, sign * value * 12),
        };
        if (end is not { } date)
        {
            trace.Add(TraceText.OutOfCalendar());
            return null;
        }

        trace.Add(TraceText.Counted(amount, direction, from, null, date));
        return direction == CountDirection.Before ? Noticed(date) : Moved(date);
    }

    private DateOnly? WorkingDays(DateOnly from, TimeAmount amount, CountDirection direction, int days)
    {
        CountedDay counted = workingDays.Add(from, days);
        if (counted.Date is { } date)
        {
            trace.Add(TraceText.Counted(amount, direction, from, counted.Note, date));
            return date;
        }

        MissingYear ??= counted.MissingYear;
        trace.Add(counted.MissingYear is { } year ? TraceText.MissingYear(year) : TraceText.OutOfCalendar());
        return null;
    }

    private DateOnly Noticed(DateOnly date)
    {
        if (workingDays.IsWorkingDay(date) == false && workingDays.Add(date, -1).Date is { } before) trace.Add(TraceText.EndsOnDayOff(date, before));
        return date;
    }

    private DateOnly Moved(DateOnly date)
    {
        bool? works = workingDays.IsWorkingDay(date);
        if (works == true) return date;
        CountedDay next = works is null ? new CountedDay(null, null, date.Year) : workingDays.Add(date, 1);
        if (next.Date is { } to)
        {
            trace.Add(TraceText.Moved(date, to));
            return to;
        }

        MissingYear ??= next.MissingYear;
        trace.Add(TraceText.MissingYearForEnd(next.MissingYear ?? date.Year, date));
        return date;
    }

    private static DateOnly? AddDays(DateOnly from, int days)
    {
        int number = from.DayNumber + days;
        return number < DateOnly.MinValue.DayNumber || number > DateOnly.MaxValue.DayNumber ? null : DateOnly.FromDayNumber(number);
    }

    private static DateOnly? AddMonths(DateOnly from, int months)
    {
        int year = from.Year + (int)Math.Floor((from.Month - 1 + months) / 12m);
        return year is < 1 or > 9999 ? null : from.AddMonths(months);
    }
}
