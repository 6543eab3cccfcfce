namespace PlanSite.Core.Time.Reading;

/// <summary>Reads what comes again: <c>hằng quý</c>, <c>trước ngày 25 hằng tháng</c>, <c>6 tháng một lần</c>.</summary>
internal sealed class RecurrenceReader(TimeCursor cursor, LimitReader limits)
{
    public RecurringExpression? Read()
    {
        (int Position, int Issues) start = cursor.Mark();
        RecurringExpression? found = WithDay() ?? Again(start, Plain) ?? Again(start, Once) ?? Again(start, TimesPer);
        if (found is null) cursor.Reset(start);
        return found;
    }

    private RecurringExpression? Again((int Position, int Issues) start, Func<RecurringExpression?> read)
    {
        cursor.Reset(start);
        return read();
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

        _ = cursor.Take(Word.Of);
        if (Every() is not { } every) return null;
        bool fits = month is null ? every is Recurrence.Monthly or Recurrence.Quarterly : every == Recurrence.Yearly && day.Value <= DateTime.DaysInMonth(2024, month.Value);
        return fits ? new RecurringExpression(every, day.Value, month) : null;
    }

    private RecurringExpression? Plain()
    {
        bool regular = cursor.Take(Word.Dinh, Word.Ky);
        if (Every() is { } every) return TimesWithin(every) is { } within ? new RecurringExpression(within, within == every ? DayBehind(every) : null) : null;
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

    /// <summary>"hằng tháng, trước ngày 25": the day behind, where it is no date of its own.</summary>
    private int? DayBehind(Recurrence every)
    {
        (int Position, int Issues) start = cursor.Mark();
        _ = cursor.Take(TokenKind.Comma);
        bool limited = limits.Words() is LimitKind.Before or LimitKind.By;
        limited |= cursor.Take(Word.At);
        if (every is Recurrence.Monthly or Recurrence.Quarterly && limited && cursor.Take(Word.Day) && cursor.Current is { Kind: TokenKind.Number, Value: >= 1 and <= 31 } day)
        {
            cursor.Next();
            TimeToken next = cursor.Current;
            if (next.Kind is not (TokenKind.Slash or TokenKind.Dash or TokenKind.Comma) && next.Word is not (Word.Month or Word.And or Word.Until or Word.Hang or Word.Each or Word.Of)) return day.Value;
        }

        cursor.Reset(start);
        return null;
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
