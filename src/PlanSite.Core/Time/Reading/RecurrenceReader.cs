namespace PlanSite.Core.Time.Reading;

/// <summary>Reads what comes again: <c>hằng quý</c>, <c>trước ngày 25 hằng tháng</c>, <c>6 tháng một lần</c>.</summary>
internal sealed class RecurrenceReader(TimeCursor cursor, LimitReader limits)
{
    public RecurringExpression? Read()
    {
        (int Position, int Issues) start = cursor.Mark();
        RecurringExpression? found = WithDay() ?? Again(start, Plain) ?? Again(start, Once);
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
        if (Every() is { } every) return new RecurringExpression(every);
        if (!regular) return null;
        if (cursor.Current.Value == 6 && cursor.Peek(1).Word == Word.Month)
        {
            cursor.Next();
            cursor.Next();
            return new RecurringExpression(Recurrence.HalfYearly);
        }

        Recurrence? unit = Unit();
        return unit is { } found ? new RecurringExpression(found) : null;
    }

    /// <summary>"6 tháng một lần", "mỗi năm 01 lần" without the number.</summary>
    private RecurringExpression? Once()
    {
        if (NumberReader.Amount(cursor) is not { } amount) return null;
        bool one = cursor.Current.Value == 1 || cursor.Is(Word.One);
        if (!one || cursor.Peek(1).Word != Word.Lan) return null;
        cursor.Next();
        cursor.Next();
        return (amount.Value, amount.Unit) switch
        {
            (1, TimeUnit.Days) => new RecurringExpression(Recurrence.Daily),
            (1, TimeUnit.Weeks) => new RecurringExpression(Recurrence.Weekly),
            (1, TimeUnit.Months) => new RecurringExpression(Recurrence.Monthly),
            (3, TimeUnit.Months) => new RecurringExpression(Recurrence.Quarterly),
            (6, TimeUnit.Months) => new RecurringExpression(Recurrence.HalfYearly),
            (1, TimeUnit.Years) or (12, TimeUnit.Months) => new RecurringExpression(Recurrence.Yearly),
            _ => null,
        };
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
