using System.Globalization;

namespace PlanSite.Core.Time.Reading;

/// <summary>Turns what is written of a period into a period: completes it from around and reports what doesn't exist.</summary>
internal static class PeriodResolver
{
    private const int EarliestYear = 1900;
    private const int LatestYear = 2999;
    private const int LeapYear = 2024;
    private const int LongestLunarMonth = 30;

    public static CalendarExpression Resolve(TimeCursor cursor, PeriodDraft draft)
    {
        int length = Math.Max(1, draft.End - draft.Start);
        if (Fault(draft, length) is { } fault)
        {
            cursor.Report(fault);
            return new FaultyPeriod();
        }

        if (draft.Shape == PeriodShape.Day && draft.Month is null)
        {
            if (cursor.Context is not { Month: { } month, Year: not null })
            {
                cursor.Report(TimeMessages.MissingMonth(draft.Start, length));
                return new FaultyPeriod();
            }

            draft.Month = month;
        }

        if (draft is { Shape: PeriodShape.Week, Month: null, Year: null } && cursor.Context is { Month: { } around, Year: not null }) draft.Month = around;
        if (draft.Year is null)
        {
            if (cursor.Context.Year is not { } year)
            {
                cursor.Report(TimeMessages.MissingYear(draft.Start, length));
                return new FaultyPeriod();
            }

            draft.Year = year;
            cursor.Report(TimeMessages.InferredYear(draft.Start, length, year));
        }

        if (draft.YearDigits == 2) cursor.Report(TimeMessages.ShortYear(draft.YearStart, draft.Year.Value));
        if (Fault(draft, length) is { } completed)
        {
            cursor.Report(completed);
            return new FaultyPeriod();
        }

        if (draft.Lunar && FromLunar(cursor, ref draft, length) is { } lunar)
        {
            cursor.Report(lunar);
            return new FaultyPeriod();
        }

        CalendarExpression period = Build(draft);
        if (draft.Weekday is { } weekday && period.First.DayOfWeek != weekday) cursor.Report(TimeMessages.WrongWeekday(draft.Start, length, period.First, weekday));
        if (draft.Edge is { } edge) return new DayExpression(edge == PeriodPart.Early ? period.First : period.Last);
        return draft.Part is { } part && draft.Shape != PeriodShape.Day ? new PartExpression(period, part) : period;
    }

    /// <summary>Turns a lunar day into the solar one that it falls on; the fault where the lunar month has no such day.</summary>
    private static TimeIssue? FromLunar(TimeCursor cursor, ref PeriodDraft draft, int length)
    {
        if (new LunarDate(draft.Year!.Value, draft.Month!.Value, draft.Day!.Value).ToSolar() is not { } solar)
            return TimeMessages.NoSuchLunarDay(draft.Start, length, draft.Day.Value, draft.Month.Value, draft.Year.Value);
        cursor.Report(TimeMessages.FromLunar(draft.Start, length, solar));
        (draft.Day, draft.Month, draft.Year) = (solar.Day, solar.Month, solar.Year);
        return null;
    }

    private static TimeIssue? Fault(PeriodDraft draft, int length)
    {
        // Before the year is known a leap year gives every day that a month can have.
        int year = draft.Year ?? LeapYear;
        if (year is < EarliestYear or > LatestYear) return TimeMessages.NoSuchYear(draft.Start, length, year);
        if (draft.Month is { } month and (< 1 or > 12)) return TimeMessages.NoSuchMonth(draft.Start, length, month);
        if (draft.Quarter is { } quarter and (< 1 or > 4)) return TimeMessages.NoSuchQuarter(draft.Start, length, quarter);
        if (draft is { Week: { } week })
        {
            int weeks = draft.Month is { } whole ? WeekOfMonthExpression.WeeksIn(year, whole) : ISOWeek.GetWeeksInYear(year);
            if (week > weeks) return TimeMessages.NoSuchWeek(draft.Start, length, week, draft.Month, draft.Year, weeks);
        }

        if (draft is { Day: { } day, Month: { } of })
        {
            int days = draft.Lunar ? LongestLunarMonth : DateTime.DaysInMonth(year, of);
            if (day < 1 || day > days) return TimeMessages.NoSuchDay(draft.Start, length, day, of, draft.Year, days);
        }

        return null;
    }

    private static CalendarExpression Build(PeriodDraft draft)
    {
        int year = draft.Year!.Value;
        return draft.Shape switch
        {
            PeriodShape.Day => new DayExpression(new DateOnly(year, draft.Month!.Value, draft.Day!.Value), draft.Hour, draft.Session),
            PeriodShape.Week when draft.Month is { } month => new WeekOfMonthExpression(year, month, draft.Week == WeekReader.LastWeek ? null : draft.Week),
            PeriodShape.Week => new WeekOfYearExpression(year, draft.Week!.Value),
            PeriodShape.Month => new MonthExpression(year, draft.Month!.Value),
            PeriodShape.Quarter => new QuarterExpression(year, draft.Quarter!.Value),
            PeriodShape.HalfYear => new HalfYearExpression(year, draft.Half!.Value),
            _ => new YearExpression(year),
        };
    }
}
