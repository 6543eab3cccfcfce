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

        if (MonthInWords() is { } spelled)
        {
            draft.Month = spelled;
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

    /// <summary><c>ngày mười lăm tháng chín năm 2024</c>: only with its month, for "ngày hai" may be anything.</summary>
    public PeriodDraft? DayInWords()
    {
        if (NumberReader.InWords(cursor) is not { } day || !cursor.Is(Word.Month)) return null;
        var draft = new PeriodDraft(PeriodShape.Day, 0) { Day = day };
        if (cursor.Peek(1) is { Kind: TokenKind.Number, Length: <= 2 } number)
        {
            cursor.Next();
            cursor.Next();
            draft.Month = number.Value;
        }
        else if (MonthInWords() is { } spelled)
        {
            draft.Month = spelled;
        }
        else
        {
            return null;
        }

        YearAfter(ref draft, allowDash: true);
        return draft;
    }

    /// <summary><c>tháng Hai</c> behind a day; <c>tháng năm</c> alone may as well be "month and year" of a form.</summary>
    private int? MonthInWords()
    {
        if (!cursor.Is(Word.Month) || cursor.Peek(1).Kind != TokenKind.Word) return null;
        (int Position, int Issues) start = cursor.Mark();
        cursor.Next();
        if ((!cursor.Is(Word.Year) || cursor.Peek(1).Word == Word.Year) && NumberReader.InWords(cursor) is { } month and <= 12) return month;
        cursor.Reset(start);
        return null;
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
            TimeToken again = cursor.Peek(2);
            TimeToken year = cursor.Peek(3);
            if (mark.Gap + month.Gap == 0 && again.Word == Word.Until && WholeDateAt(year.Word == Word.Day ? 4 : 3, separator))
            {
                cursor.Next();
                cursor.Next();
                return month;
            }

            if (again.Kind != separator || year is not { Kind: TokenKind.Number, Length: 4 or 2 }) return null;
            int blanks = mark.Gap + month.Gap + again.Gap + year.Gap;
            if (blanks > 0)
            {
                // "03 - 02 - 2025" has one reading; "20 - 21" and "3. 2" have others.
                bool surely = separator == TokenKind.Dash && year.Length == 4 && month.Value is >= 1 and <= 12 && !year.OnNewLine && !month.OnNewLine;
                if (!surely) return null;
                cursor.Report(TimeMessages.BlankInDate(mark.Start - mark.Gap, year.Start - mark.Start + mark.Gap));
            }
        }
        else
        {
            if (mark.OnNewLine || month.OnNewLine) return null;
            Slashes(mark, month, ahead == 2);
        }

        for (int i = 0; i <= ahead; i++) cursor.Next();
        return month;
    }

    /// <summary>"15-9 đến 20-9-2024": the other end shows that the first is a date too.</summary>
    private bool WholeDateAt(int ahead, TokenKind separator) =>
        cursor.Peek(ahead) is { Kind: TokenKind.Number, Length: <= 2 } && cursor.Peek(ahead + 1).Kind == separator && cursor.Peek(ahead + 2) is { Kind: TokenKind.Number, Length: <= 2, Gap: 0 }
        && cursor.Peek(ahead + 3).Kind == separator && cursor.Peek(ahead + 4) is { Kind: TokenKind.Number, Length: 4, Gap: 0 };

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
            // "tháng 9/10/2024": 10 is no year.
            if (year.Length == 2 && cursor.Peek(twice ? 3 : 2) is { Kind: TokenKind.Slash, Gap: 0 } && cursor.Peek(twice ? 4 : 3) is { Kind: TokenKind.Number, Gap: 0 }) return;
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
