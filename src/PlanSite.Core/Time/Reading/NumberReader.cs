namespace PlanSite.Core.Time.Reading;

/// <summary>Numbers in digits and in words up to ninety-nine, and amounts: <c>05 (năm) ngày</c>, <c>mười lăm ngày làm việc</c>, <c>1/2 ngày</c>.</summary>
internal static class NumberReader
{
    private const int LargestCount = 9999;

    public static TimeAmount? Amount(TimeCursor cursor)
    {
        (int Position, int Issues) start = cursor.Mark();
        if (Value(cursor) is { } value)
        {
            // Half a day is a session: "không quá 01 buổi".
            if (cursor.Take(Word.Session)) return new TimeAmount(value / 2, TimeUnit.Days);
            if (Unit(cursor) is { } unit)
            {
                // "một ngày rưỡi"
                if (value == decimal.Truncate(value) && cursor.Take(Word.Ruoi)) value += 0.5m;
                return new TimeAmount(value, unit);
            }

        }

        cursor.Reset(start);
        return null;
    }

    /// <summary>A whole number in words: <c>hai mươi mốt</c>. Nothing, and nothing taken, where there is none.</summary>
    public static int? InWords(TimeCursor cursor)
    {
        if (cursor.Take(Word.Ten)) return 10 + (UnitAfterTen(cursor) ?? 0);
        // "hăm mốt", "hăm lăm": twenty, in everyday words.
        if (cursor.Take(Word.Twenty)) return UnitAfterTen(cursor) is { } above ? 20 + above : null;
        if (Digit(cursor.Current.Word) is not { } first) return null;
        cursor.Next();
        // "bốn lăm" for "bốn mươi lăm"
        if (first > 1 && cursor.Take(Word.FiveAfterTen)) return (first * 10) + 5;
        if (!cursor.Is(Word.Tens) && !(first > 1 && cursor.Is(Word.Ten))) return first;
        cursor.Next();
        if (first == 1) return null;
        _ = cursor.Take(Word.And0);
        return (first * 10) + (UnitAfterTen(cursor) ?? 0);
    }

    private static decimal? Value(TimeCursor cursor)
    {
        if (cursor.Current.Kind == TokenKind.Number)
        {
            int whole = cursor.Current.Value;
            if (whole is < 0 or > LargestCount) return null;
            cursor.Next();
            if (Fraction(cursor) is { } below) return below == 0 ? null : decimal.Round((decimal)whole / below, 4);
            if (Decimals(cursor) is { } decimals) return whole + decimals;
            InBrackets(cursor, whole);
            return whole;
        }

        if (cursor.Is(Word.Half))
        {
            cursor.Next();
            return 0.5m;
        }

        (int Position, int Issues) start = cursor.Mark();
        if (InWords(cursor) is { } value)
        {
            InBrackets(cursor, value);
            return value;
        }

        cursor.Reset(start);
        return null;
    }

    private static int? Fraction(TimeCursor cursor)
    {
        TimeToken below = cursor.Peek(1);
        if (cursor.Current is not { Kind: TokenKind.Slash, Gap: 0 } || below is not { Kind: TokenKind.Number, Gap: 0, Value: > 0 and < 10 }) return null;
        cursor.Next();
        cursor.Next();
        return below.Value;
    }

    private static decimal? Decimals(TimeCursor cursor)
    {
        TimeToken after = cursor.Peek(1);
        if (cursor.Current is not { Kind: TokenKind.Comma or TokenKind.Dot, Gap: 0 } || after is not { Kind: TokenKind.Number, Gap: 0, Length: <= 2 }) return null;
        cursor.Next();
        cursor.Next();
        return after.Length == 1 ? after.Value / 10m : after.Value / 100m;
    }

    /// <summary>The same number again, the other way: <c>05 (năm) ngày</c>.</summary>
    private static void InBrackets(TimeCursor cursor, int outside)
    {
        (int Position, int Issues) start = cursor.Mark();
        TimeToken open = cursor.Current;
        if (!cursor.Take(TokenKind.Open)) return;
        int? inside = cursor.Current.Kind == TokenKind.Number ? cursor.Current.Value : null;
        if (inside is not null) cursor.Next();
        else inside = InWords(cursor);
        if (inside is null || !cursor.Take(TokenKind.Close)) cursor.Reset(start);
        else if (inside != outside) cursor.Report(TimeMessages.NumbersDiffer(open.Start, cursor.EndOfTaken - open.Start, outside, inside.Value));
    }

    private static TimeUnit? Unit(TimeCursor cursor)
    {
        switch (cursor.Current.Word)
        {
            case Word.Day:
                cursor.Next();
                return cursor.Take(Word.Lam, Word.Viec) ? TimeUnit.WorkingDays : TimeUnit.Days;
            case Word.Hour:
                cursor.Next();
                return TimeUnit.Hours;
            case Word.Week:
                cursor.Next();
                return TimeUnit.Weeks;
            case Word.Month:
                cursor.Next();
                return TimeUnit.Months;
            case Word.Year:
                cursor.Next();
                return TimeUnit.Years;
            default:
                return null;
        }
    }

    private static int? UnitAfterTen(TimeCursor cursor)
    {
        int? value = cursor.Current.Word switch
        {
            Word.FiveAfterTen => 5,
            // "muoi lam ngay", typed without accents
            Word.Lam when cursor.Current.Slip && cursor.Peek(1).Word != Word.Viec => 5,
            Word.OneAfterTens => 1,
            // "hai mươi năm" is twenty years; five after ten is "lăm".
            Word.Year => null,
            Word word => Digit(word),
        };
        if (value is not null) cursor.Next();
        return value;
    }

    private static int? Digit(Word word) => word switch
    {
        Word.One => 1,
        Word.Two => 2,
        Word.Three => 3,
        Word.Four => 4,
        Word.Year => 5,
        Word.Six => 6,
        Word.Seven => 7,
        Word.Eight => 8,
        Word.Nine => 9,
        _ => null,
    };
}
