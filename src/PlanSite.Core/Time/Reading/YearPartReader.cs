namespace PlanSite.Core.Time.Reading;

/// <summary>Reads parts that a number or a half cuts out of a period: <c>9 tháng đầu năm 2025</c>, <c>nửa đầu tháng 6/2025</c>.</summary>
internal sealed class YearPartReader(TimeCursor cursor, DateReader dates)
{
    /// <summary>Half a month is fifteen days (Civil Code 2015, art. 146.1).</summary>
    private const int HalfMonth = 15;
    private const int LongestMonth = 31;
    private const int DaysOfWeek = 7;

    public TimeExpression? Read()
    {
        (int Position, int Issues) start = cursor.Mark();
        if (Months() is { } months) return months;
        cursor.Reset(start);
        if (HalfOfMonth() is { } half) return half;
        cursor.Reset(start);
        return null;
    }

    private TimeExpression? Months()
    {
        int? count = cursor.Current is { Kind: TokenKind.Number, Value: > 0 and <= LongestMonth } digits ? digits.Value : null;
        if (count is not null) cursor.Next();
        else count = NumberReader.InWords(cursor);
        if (count is > 0 and <= LongestMonth && (cursor.Is(Word.Day) || cursor.Is(Word.Week)) && Days(count.Value) is { } days) return days;
        // "hai quý đầu năm 2025"
        if (count is > 0 and < 4 && cursor.Take(Word.Quarter)) return Quarters(count.Value);
        if (count is not (> 0 and < 12 and not 6) || !cursor.Take(Word.Month) || End() is not { } early) return null;
        if (dates.Read(bare: false) is not { Shape: PeriodShape.Year } year || PeriodResolver.Resolve(cursor, year) is not YearExpression whole) return null;
        return new IntervalExpression(
            new MonthExpression(whole.Year, early ? 1 : 13 - count.Value),
            new MonthExpression(whole.Year, early ? count.Value : 12));
    }

    /// <summary>"05 ngày đầu tháng 7/2025", "hai tuần cuối tháng 6/2025".</summary>
    private TimeExpression? Days(int count)
    {
        (int Position, int Issues) start = cursor.Mark();
        if (cursor.Is(Word.Week)) count *= DaysOfWeek;
        cursor.Next();
        if (End() is { } early)
        {
            _ = cursor.Take(Word.Of);
            if (dates.Read(bare: false) is { Shape: PeriodShape.Month or PeriodShape.Quarter or PeriodShape.Year, Part: null } whole)
            {
                CalendarExpression period = PeriodResolver.Resolve(cursor, whole);
                if (period is FaultyPeriod) return new FaultyPeriod();
                if (period.Last.DayNumber - period.First.DayNumber + 1 > count)
                {
                    return early
                        ? new IntervalExpression(new DayExpression(period.First), new DayExpression(period.First.AddDays(count - 1)))
                        : new IntervalExpression(new DayExpression(period.Last.AddDays(1 - count)), new DayExpression(period.Last));
                }
            }
        }

        cursor.Reset(start);
        return null;
    }

    private TimeExpression? Quarters(int count)
    {
        if (End() is not { } early || dates.Read(bare: false) is not { Shape: PeriodShape.Year } year) return null;
        if (PeriodResolver.Resolve(cursor, year) is not YearExpression whole) return new FaultyPeriod();
        var first = new QuarterExpression(whole.Year, early ? 1 : 5 - count);
        return count == 1 ? first : new IntervalExpression(first, new QuarterExpression(whole.Year, early ? count : 4));
    }

    private TimeExpression? HalfOfMonth()
    {
        if (!cursor.Take(Word.Half) || End() is not { } early) return null;
        if (dates.Read(bare: false) is not { Shape: PeriodShape.Month, Part: null } month) return null;
        if (PeriodResolver.Resolve(cursor, month) is not MonthExpression whole) return new FaultyPeriod();
        return early
            ? new IntervalExpression(new DayExpression(whole.First), new DayExpression(whole.First.AddDays(HalfMonth - 1)))
            : new IntervalExpression(new DayExpression(whole.First.AddDays(HalfMonth)), new DayExpression(whole.Last));
    }

    /// <summary>"đầu": true; "cuối": false.</summary>
    private bool? End() => cursor.Take(Word.Early) ? true : cursor.Take(Word.Late) ? false : null;
}
