namespace PlanSite.Core.Time.Reading;

/// <summary>Reads what comes again: <c>hằng quý</c>, <c>trước ngày 25 hằng tháng</c>, <c>6 tháng một lần</c>.</summary>
internal sealed class RecurrenceReader(TimeCursor cursor, LimitReader limits)
{
    /// <summary>How many words may say what is done between how often and by when: "hằng năm báo cáo trước ngày 15/11".</summary>
    private const int LongestDeed = 4;

    private const int LeapYear = 2024;

    private readonly LongPeriodReader _long = new(cursor, new NumericDateReader(cursor));

    public RecurringExpression? Read()
    {
        (int Position, int Issues) start = cursor.Mark();
        if (IsPeriod(cursor.Current.Word) || IsPeriod(cursor.Peek(1).Word))
        {
            // Nothing else of the readers begins with a month: running text has many.
            RecurringExpression? within = InPeriod();
            if (within is not null) return within;
            cursor.Reset(start);
            if (IsPeriod(cursor.Current.Word)) return null;
        }

        RecurringExpression? found = WithDay() ?? Again(start, OnWeekday) ?? Again(start, Plain) ?? Again(start, Once) ?? Again(start, TimesPer);
        if (found is null) cursor.Reset(start);
        return found;
    }

    private RecurringExpression? Again((int Position, int Issues) start, Func<RecurringExpression?> read)
    {
        cursor.Reset(start);
        return read();
    }

    private static bool IsPeriod(Word word) => word is Word.Month or Word.Quarter;

    /// <summary>[trong] tháng 12 hằng năm, quý IV hằng năm.</summary>
    private RecurringExpression? InPeriod()
    {
        _ = cursor.Take(Word.At) || cursor.Take(Word.In);
        if (!IsPeriod(cursor.Current.Word) || (cursor.Peek(2).Word is not (Word.Hang or Word.Each or Word.Of))) return null;
        PeriodDraft? read = cursor.Is(Word.Month) ? _long.Month() : _long.Quarter();
        if (read is not { Year: null } period) return null;
        _ = cursor.Take(Word.Of);
        if (Every() != Recurrence.Yearly) return null;
        return period switch
        {
            { Month: >= 1 and <= 12 } => new RecurringExpression(Recurrence.Yearly, Month: period.Month),
            { Quarter: >= 1 and <= 4 } => new RecurringExpression(Recurrence.Yearly, Quarter: period.Quarter),
            _ => null,
        };
    }

    /// <summary>[trước] ngày 25 [tháng 12] hằng tháng.</summary>
    private RecurringExpression? WithDay()
    {
        _ = limits.Words();
        _ = cursor.Take(Word.At);
        if (!cursor.Take(Word.Day) || cursor.Current is not { Kind: TokenKind.Number, Value: >= 1 and <= 31 } day) return null;
        cursor.Next();
        int? month = null;
        bool slash = cursor.Current.Kind == TokenKind.Slash;
        if ((slash || cursor.Is(Word.Month)) && cursor.Peek(1) is { Kind: TokenKind.Number, Value: >= 1 and <= 12, Length: <= 2 } named)
        {
            cursor.Next();
            cursor.Next();
            month = named.Value;
        }

        if (month is null && EndOfQuarter()) return new RecurringExpression(Recurrence.Quarterly, day.Value);
        if (month == 6 && TwiceAYear(day.Value)) return new RecurringExpression(Recurrence.HalfYearly, day.Value);
        _ = cursor.Take(Word.Of);
        // "trước ngày 05 của tháng sau": by then each month, for the month before.
        if (month is null && cursor.Peek(2).Word != Word.When && cursor.Take(Word.Month, Word.After)) return new RecurringExpression(Recurrence.Monthly, day.Value);
        if (Every() is not { } every) return null;
        bool fits = month is null ? every is Recurrence.Monthly or Recurrence.Quarterly : every == Recurrence.Yearly && day.Value <= DateTime.DaysInMonth(LeapYear, month.Value);
        return fits ? new RecurringExpression(every, day.Value, month) : null;
    }

    /// <summary>"ngày 15 của tháng cuối quý": of any quarter, not of one that is named.</summary>
    private bool EndOfQuarter()
    {
        (int Position, int Issues) start = cursor.Mark();
        _ = cursor.Take(Word.Of);
        if (cursor.Take(Word.Month, Word.Late))
        {
            _ = cursor.Take(Word.Of);
            _ = cursor.Take(Word.Each) || cursor.Take(Word.Hang);
            bool named = cursor.Peek(1).Kind == TokenKind.Number || (cursor.Peek(1) is { Kind: TokenKind.Word, Length: <= 3 } next && char.IsUpper(cursor.Text[next.Start]));
            if (!named && cursor.Take(Word.Quarter)) return true;
        }

        cursor.Reset(start);
        return false;
    }

    /// <summary>"ngày 15/6 và 15/12 hằng năm".</summary>
    private bool TwiceAYear(int day)
    {
        (int Position, int Issues) start = cursor.Mark();
        if (cursor.Take(Word.And) || cursor.Take(TokenKind.Comma))
        {
            _ = cursor.Take(Word.Before);
            _ = cursor.Take(Word.Day);
            if (cursor.Current is { Kind: TokenKind.Number } number && number.Value == day)
            {
                cursor.Next();
                bool joined = cursor.Take(TokenKind.Slash) || cursor.Take(Word.Month);
                if (joined && cursor.Current is { Kind: TokenKind.Number, Value: 12 })
                {
                    cursor.Next();
                    if (Every() == Recurrence.Yearly) return true;
                }
            }
        }

        cursor.Reset(start);
        return false;
    }

    /// <summary>"chiều thứ Sáu hằng tuần".</summary>
    private RecurringExpression? OnWeekday()
    {
        _ = limits.Words();
        _ = cursor.Take(Word.At);
        _ = cursor.Take(Word.Session);
        _ = cursor.Take(Word.Morning) || cursor.Take(Word.Afternoon) || cursor.Take(Word.Toi);
        // "từ thứ Hai đến thứ Sáu hằng tuần"
        bool from = cursor.Take(Word.From);
        if (WeekdayReader.Read(cursor) is null) return null;
        if ((from || cursor.Current.Kind == TokenKind.Dash) && (cursor.Take(Word.Until) || cursor.Take(TokenKind.Dash)) && WeekdayReader.Read(cursor) is null) return null;
        _ = cursor.Take(TokenKind.Comma);
        return Every() == Recurrence.Weekly ? new RecurringExpression(Recurrence.Weekly) : null;
    }

    private RecurringExpression? Plain()
    {
        bool regular = cursor.Take(Word.Dinh, Word.Ky);
        if (Every() is { } every) return TimesWithin(every) is { } within ? (within == every ? DayBehind(every) : null) ?? new RecurringExpression(within) : null;
        if (!regular) return null;
        if (NumberReader.Amount(cursor) is { } amount) return Times(1, amount) is { } spaced ? new RecurringExpression(spaced) : null;
        return Unit() is { } found ? new RecurringExpression(found) : null;
    }

    /// <summary>"mỗi tháng một lần", "mỗi năm 02 lần"; nothing where so many times are no recurrence of ours, "mỗi năm 05 lần".</summary>
    private Recurrence? TimesWithin(Recurrence every)
    {
        (int Position, int Issues) start = cursor.Mark();
        if (Count() is { } times && cursor.Take(Word.Lan)) return Times(times, every);
        cursor.Reset(start);
        return every;
    }

    /// <summary>"02 lần/năm", "01 lần mỗi quý".</summary>
    private RecurringExpression? TimesPer()
    {
        if (Count() is not { } times || !cursor.Take(Word.Lan)) return null;
        if (!cursor.Take(TokenKind.Slash) && !cursor.Take(Word.Each) && !cursor.Take(Word.In)) return null;
        _ = cursor.Take(Word.One);
        return Unit() is { } every && Times(times, every) is { } recurrence ? new RecurringExpression(recurrence) : null;
    }

    private static Recurrence? Times(int times, Recurrence every) => (times, every) switch
    {
        (1, _) => every,
        (2, Recurrence.Yearly) => Recurrence.HalfYearly,
        (4, Recurrence.Yearly) => Recurrence.Quarterly,
        (12, Recurrence.Yearly) or (3, Recurrence.Quarterly) => Recurrence.Monthly,
        _ => null,
    };

    private int? Count()
    {
        if (cursor.Current is not { Kind: TokenKind.Number, Length: <= 2 } digits) return NumberReader.InWords(cursor);
        cursor.Next();
        return digits.Value;
    }

    /// <summary>"6 tháng một lần", "6 tháng/lần", "một năm hai lần".</summary>
    private RecurringExpression? Once()
    {
        if (NumberReader.Amount(cursor) is not { } amount) return null;
        int? times = cursor.Take(TokenKind.Slash) ? 1 : Count();
        return times is { } known && cursor.Take(Word.Lan) && Times(known, amount) is { } recurrence ? new RecurringExpression(recurrence) : null;
    }

    private static Recurrence? Times(int times, TimeAmount amount)
    {
        Recurrence? every = (amount.Value, amount.Unit) switch
        {
            (1, TimeUnit.Days) => Recurrence.Daily,
            (1, TimeUnit.Weeks) => Recurrence.Weekly,
            (1, TimeUnit.Months) => Recurrence.Monthly,
            (3, TimeUnit.Months) => Recurrence.Quarterly,
            (6, TimeUnit.Months) => Recurrence.HalfYearly,
            (1, TimeUnit.Years) or (12, TimeUnit.Months) => Recurrence.Yearly,
            _ => null,
        };
        return every is { } found ? Times(times, found) : null;
    }

    /// <summary>"hằng tháng, trước ngày 25", "hằng năm, trước ngày 15/11": the day behind, where it is no date of its own.</summary>
    private RecurringExpression? DayBehind(Recurrence every)
    {
        (int Position, int Issues) start = cursor.Mark();
        _ = cursor.Take(TokenKind.Comma);
        for (int i = 0; i < LongestDeed && !cursor.Running && cursor.Current is { Kind: TokenKind.Word, Word: Word.None }; i++) cursor.Next();
        bool limited = limits.Words() is LimitKind.Before or LimitKind.By;
        limited |= cursor.Take(Word.At);
        if (limited && cursor.Take(Word.Day) && cursor.Current is { Kind: TokenKind.Number, Value: >= 1 and <= 31 } day)
        {
            cursor.Next();
            int? month = null;
            if (every == Recurrence.Yearly)
            {
                month = MonthOfDay();
                if (month is null || day.Value > DateTime.DaysInMonth(LeapYear, month.Value))
                {
                    cursor.Reset(start);
                    return null;
                }
            }
            else if (every == Recurrence.Quarterly && EndOfQuarter())
            {
                return new RecurringExpression(every, day.Value);
            }

            TimeToken next = cursor.Current;
            bool own = next.Kind is TokenKind.Slash or TokenKind.Dash or TokenKind.Comma || next.Word is Word.Month or Word.Year or Word.And or Word.Until or Word.Hang or Word.Each or Word.Of;
            if (!own && every is Recurrence.Monthly or Recurrence.Quarterly or Recurrence.Yearly) return new RecurringExpression(every, day.Value, month);
        }

        cursor.Reset(start);
        return null;
    }

    /// <summary>"/11", "tháng 11" behind a day.</summary>
    private int? MonthOfDay()
    {
        if (!cursor.Take(TokenKind.Slash) && !cursor.Take(Word.Month)) return null;
        if (cursor.Current is not { Kind: TokenKind.Number, Value: >= 1 and <= 12, Length: <= 2 } month) return null;
        cursor.Next();
        return month.Value;
    }

    private Recurrence? Every() => cursor.Take(Word.Hang) || (cursor.Peek(1).Word is Word.Month or Word.Quarter or Word.Year or Word.Week && cursor.Take(Word.Each)) ? Unit() : null;

    private Recurrence? Unit()
    {
        Recurrence? unit = cursor.Current.Word switch
        {
            Word.Day => Recurrence.Daily,
            Word.Week => Recurrence.Weekly,
            Word.Month => Recurrence.Monthly,
            Word.Quarter => Recurrence.Quarterly,
            Word.Year => Recurrence.Yearly,
            _ => null,
        };
        if (unit is not null) cursor.Next();
        return unit;
    }
}
