namespace PlanSite.Core.Time.Reading;

/// <summary>Reads weeks of a month and of a year: <c>tuần thứ hai tháng 10/2025</c>, <c>tuần cuối tháng 6/2025</c>, <c>tuần 41 năm 2025</c>.</summary>
internal sealed class WeekReader(TimeCursor cursor, LongPeriodReader periods, NumericDateReader numbers)
{
    /// <summary>What a draft's <see cref="PeriodDraft.Week"/> holds for the last week of a month.</summary>
    public const int LastWeek = 0;

    /// <summary>The cursor is at "tuần".</summary>
    public PeriodDraft? Read()
    {
        (int Position, int Issues) start = cursor.Mark();
        if (cursor.Take(Word.Week))
        {
            _ = cursor.Take(Word.Le);
            if (Which() is { } draft) return draft;
        }

        cursor.Reset(start);
        return null;
    }

    /// <summary>Another week of a list, of which the word is not said again: <c>tuần thứ 2, thứ 3 tháng 10/2025</c>.</summary>
    public PeriodDraft? Next()
    {
        (int Position, int Issues) start = cursor.Mark();
        int first = cursor.Current.Start;
        _ = cursor.Take(Word.Week);
        if (Which() is { } draft) return draft with { Start = first, End = cursor.EndOfTaken };
        cursor.Reset(start);
        return null;
    }

    private PeriodDraft? Which()
    {
        if (Number() is not { } week) return null;
        var draft = new PeriodDraft(PeriodShape.Week, 0) { Week = week };
        _ = cursor.Take(Word.Of);
        if (cursor.Is(Word.Month) && periods.Month() is { } month) return month with { Shape = PeriodShape.Week, Week = week };
        if (week == LastWeek) return null;
        numbers.YearAfter(ref draft, allowDash: false);
        return draft;
    }

    private int? Number()
    {
        if (cursor.Take(Word.Early))
        {
            _ = cursor.Take(Word.Foremost);
            return 1;
        }

        if (cursor.Take(Word.Late))
        {
            _ = cursor.Take(Word.Cung);
            return LastWeek;
        }

        bool ordinal = cursor.Take(Word.Thu);
        TimeToken number = cursor.Current;
        if (number is { Kind: TokenKind.Number, Length: <= 2, Value: >= 1 })
        {
            cursor.Next();
            return number.Value;
        }

        if (ordinal && cursor.Take(Word.Nhat)) return 1;
        // "tuan thu tu", typed without accents
        if (ordinal && number is { Word: Word.From, Slip: true })
        {
            cursor.Next();
            return 4;
        }

        if (periods.RomanNumber(number) is { } roman)
        {
            cursor.Next();
            return roman;
        }

        // "tuần năm 2025" names no week.
        return ordinal || number.Word is >= Word.One and <= Word.Ten ? NumberReader.InWords(cursor) : null;
    }
}
