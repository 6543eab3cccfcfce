namespace PlanSite.Core.Time.Reading;

/// <summary>Reads months, quarters, halves and years: <c>tháng 9/2024</c>, <c>Quý III năm 2024</c>, <c>6 tháng đầu năm 2025</c>.</summary>
internal sealed class LongPeriodReader(TimeCursor cursor, NumericDateReader numbers)
{
    public PeriodDraft? Month()
    {
        TimeToken number = cursor.Peek(1);
        if (!cursor.Is(Word.Month)) return null;
        cursor.Next();
        int? value = number is { Kind: TokenKind.Number, Length: <= 2 } ? number.Value : null;
        if (value is null)
        {
            value = MonthName();
            if (value is null) return null;
        }
        else
        {
            cursor.Next();
        }

        var draft = new PeriodDraft(PeriodShape.Month, 0) { Month = value };
        numbers.YearAfter(ref draft, allowDash: true);
        return draft;
    }

    /// <summary><c>tháng giêng</c> is lunar and no month here; the others may be spelled (<c>tháng mười hai</c>).</summary>
    private int? MonthName()
    {
        if (cursor.Is(Word.Year)) return null;
        return NumberReader.InWords(cursor) is { } value and <= 12 ? value : null;
    }

    public PeriodDraft? Quarter()
    {
        TimeToken number = cursor.Peek(1);
        // "quý đầu năm 2025"
        int? atEnd = cursor.Peek(2).Word == Word.Year ? number.Word switch { Word.Early => 1, Word.Late => 4, _ => null } : null;
        // "quý thứ hai năm 2025"
        bool ordinal = number.Word == Word.Thu;
        if (ordinal) number = cursor.Peek(2);
        if ((atEnd ?? (ordinal && number.Word == Word.Nhat ? 1 : QuarterNumber(number))) is not { } value) return null;
        for (int i = 0; i < (ordinal ? 3 : 2); i++) cursor.Next();
        var draft = new PeriodDraft(PeriodShape.Quarter, 0) { Quarter = value };
        numbers.YearAfter(ref draft, allowDash: true);
        return draft;
    }

    private int? QuarterNumber(TimeToken number)
    {
        if (number is { Kind: TokenKind.Number, Length: <= 2 }) return number.Value;
        if (number.Kind != TokenKind.Word || number.Length > 4) return null;
        if (number.Word is Word.One or Word.Two or Word.Three or Word.Four) return number.Word - Word.One + 1;
        return RomanNumber(number);
    }

    /// <summary>I to VII; more are no quarters, weeks or months of anybody, and V to VII are named in the fault.</summary>
    public int? RomanNumber(TimeToken number)
    {
        if (number.Kind != TokenKind.Word || number.Length > 4) return null;
        return cursor.Text.AsSpan(number.Start, number.Length) switch
        {
            "I" or "i" => 1,
            "II" or "ii" => 2,
            "III" or "iii" => 3,
            "IV" or "iv" => 4,
            "V" => 5,
            "VI" => 6,
            "VII" => 7,
            _ => null,
        };
    }

    public PeriodDraft? Year()
    {
        TimeToken word = cursor.Current;
        TimeToken year = cursor.Peek(1);
        if (year is not { Kind: TokenKind.Number, Length: 4 } || (word.Slip && cursor.Running)) return null;
        cursor.Next();
        cursor.Next();
        var draft = new PeriodDraft(PeriodShape.Year, 0);
        NumericDateReader.SetYear(ref draft, year);
        return draft;
    }

    /// <summary><c>6 tháng đầu năm 2025</c>, <c>sáu tháng cuối năm</c>, <c>nửa đầu năm 2025</c>.</summary>
    public PeriodDraft? HalfYear()
    {
        (int Position, int Issues) start = cursor.Mark();
        bool sixMonths = cursor.Current.Value == 6 || cursor.Is(Word.Six);
        if (sixMonths || cursor.Is(Word.Half))
        {
            cursor.Next();
            if ((!sixMonths || cursor.Take(Word.Month)) && (cursor.Is(Word.Early) || cursor.Is(Word.Late)))
            {
                int half = cursor.Is(Word.Early) ? 1 : 2;
                cursor.Next();
                var draft = new PeriodDraft(PeriodShape.HalfYear, 0) { Half = half };
                if (Year() is { } year) return year with { Shape = PeriodShape.HalfYear, Half = half };
                if (cursor.Take(Word.Year)) return draft;
            }
        }

        cursor.Reset(start);
        return null;
    }

    /// <summary>A quarter's numeral after another quarter: <c>quý III, IV/2024</c>.</summary>
    public PeriodDraft? NextQuarter()
    {
        (int Position, int Issues) start = cursor.Mark();
        TimeToken number = cursor.Current;
        if (number.Kind == TokenKind.Word && QuarterNumber(number) is { } value)
        {
            cursor.Next();
            var draft = new PeriodDraft(PeriodShape.Quarter, number.Start) { Quarter = value };
            numbers.YearAfter(ref draft, allowDash: true);
            return draft with { End = cursor.EndOfTaken };
        }

        cursor.Reset(start);
        return null;
    }
}
