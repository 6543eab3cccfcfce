namespace PlanSite.Core.Time.Reading;

/// <summary>Reads the numbers of a date and the year behind a day, month or quarter: <c>15/9/2024</c>, <c>15 tháng 9 năm 2024</c>, <c>2025-02-20</c>.</summary>
internal sealed class NumericDateReader(TimeCursor cursor)
{
    /// <summary><c>15/9/2024</c>, <c>15-9-2024</c>, <c>15 tháng 9 năm 2024</c>; month and year may be missing.</summary>
    public PeriodDraft? Day(bool requireMore)
    {
        TimeToken day = cursor.Current;
        if (day is not { Kind: TokenKind.Number, Length: <= 2 }) return null;
        cursor.Next();
        var draft = new PeriodDraft(PeriodShape.Day, 0) { Day = day.Value };
        if (cursor.Is(Word.Month) && cursor.Peek(1) is { Kind: TokenKind.Number, Length: <= 2 } inWords)
        {
            cursor.Next();
            cursor.Next();
            draft.Month = inWords.Value;
            YearAfter(ref draft, allowDash: true);
            return draft;
        }

        TokenKind separator = cursor.Current.Kind;
        if (separator is TokenKind.Slash or TokenKind.Dash or TokenKind.Dot && MonthAfterSeparator(separator) is { } month)
        {
            draft.Month = month.Value;
            if (separator == TokenKind.Slash) YearAfter(ref draft, allowDash: false);
            else YearAfterSame(ref draft, separator);
            return draft;
        }

        return requireMore ? null : draft;
    }

    /// <summary>The month of a numeric date, if that is what follows: after a dash or a dot only where a year follows in turn.</summary>
    private TimeToken? MonthAfterSeparator(TokenKind separator)
    {
        TimeToken mark = cursor.Current;
        int ahead = 1;
        if (separator == TokenKind.Slash && cursor.Peek(1) is { Kind: TokenKind.Slash, Gap: 0 }) ahead = 2;
        TimeToken month = cursor.Peek(ahead);
        if (month is not { Kind: TokenKind.Number, Length: <= 2 }) return null;
        if (separator != TokenKind.Slash)
        {
            if (mark.Gap > 0 || month.Gap > 0 || cursor.Peek(2).Kind != separator || cursor.Peek(2).Gap > 0) return null;
            if (cursor.Peek(3) is not { Kind: TokenKind.Number, Gap: 0, Length: 4 or 2 }) return null;
        }
        else
        {
            if (mark.OnNewLine || month.OnNewLine) return null;
            Slashes(mark, month, ahead == 2);
        }

        for (int i = 0; i <= ahead; i++) cursor.Next();
        return month;
    }

    private void YearAfterSame(ref PeriodDraft draft, TokenKind separator)
    {
        if (cursor.Current.Kind != separator) return;
        TimeToken year = cursor.Peek(1);
        cursor.Next();
        cursor.Next();
        SetYear(ref draft, year);
    }

    /// <summary><c>/2024</c>, <c>năm 2024</c>, after a month also <c>-2024</c> and <c>.2024</c>.</summary>
    public void YearAfter(ref PeriodDraft draft, bool allowDash)
    {
        TimeToken mark = cursor.Current;
        TimeToken year = cursor.Peek(1);
        if (mark.Kind == TokenKind.Slash)
        {
            bool twice = year is { Kind: TokenKind.Slash, Gap: 0 };
            if (twice) year = cursor.Peek(2);
            if (year is not { Kind: TokenKind.Number, Length: 4 or 2 } || mark.OnNewLine || year.OnNewLine) return;
            if (year.Length == 2 && draft.Shape != PeriodShape.Day && draft.Shape != PeriodShape.Month && draft.Shape != PeriodShape.Quarter) return;
            Slashes(mark, year, twice);
            for (int i = 0; i < (twice ? 3 : 2); i++) cursor.Next();
            SetYear(ref draft, year);
            return;
        }

        if (allowDash && mark is { Kind: TokenKind.Dash or TokenKind.Dot, Gap: 0 } && year is { Kind: TokenKind.Number, Gap: 0, Length: 4 })
        {
            cursor.Next();
            cursor.Next();
            SetYear(ref draft, year);
            return;
        }

        (int Position, int Issues) start = cursor.Mark();
        if (mark.Kind == TokenKind.Comma) cursor.Next();
        if (cursor.Is(Word.Of)) cursor.Next();
        if (cursor.Is(Word.Year) && cursor.Peek(1) is { Kind: TokenKind.Number, Length: 4 } named)
        {
            cursor.Next();
            cursor.Next();
            SetYear(ref draft, named);
            return;
        }

        cursor.Reset(start);
    }

    public static void SetYear(ref PeriodDraft draft, TimeToken year)
    {
        draft.Year = year.Length == 2 ? 2000 + year.Value : year.Value;
        draft.YearDigits = year.Length;
        draft.YearStart = year.Start;
    }

    /// <summary><c>2025-02-20</c> in Vietnamese words, as some type it.</summary>
    public PeriodDraft? Iso()
    {
        if (cursor.Current is not { Kind: TokenKind.Number, Length: 4 } year) return null;
        if (cursor.Peek(1) is not { Kind: TokenKind.Dash, Gap: 0 } || cursor.Peek(2) is not { Kind: TokenKind.Number, Length: 2, Gap: 0 } month) return null;
        if (cursor.Peek(3) is not { Kind: TokenKind.Dash, Gap: 0 } || cursor.Peek(4) is not { Kind: TokenKind.Number, Length: 2, Gap: 0 } day) return null;
        for (int i = 0; i < 5; i++) cursor.Next();
        var draft = new PeriodDraft(PeriodShape.Day, 0) { Day = day.Value, Month = month.Value };
        SetYear(ref draft, year);
        return draft;
    }

    private void Slashes(TimeToken mark, TimeToken after, bool twice)
    {
        if (twice) cursor.Report(TimeMessages.DoubledSlash(mark.Start));
        else if (mark.Gap > 0 || after.Gap > 0) cursor.Report(TimeMessages.BlankInDate(mark.Start - mark.Gap, mark.Gap + 1 + after.Gap));
    }
}
