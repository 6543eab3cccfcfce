namespace PlanSite.Core.Time.Reading;

/// <summary>Reads one stretch of the calendar, as far as it is written: <c>ngày 15/9/2024</c>, <c>đầu tháng 7/2025</c>, <c>Quý III</c>.</summary>
internal sealed class DateReader(TimeCursor cursor)
{
    private readonly NumericDateReader _numbers = new(cursor);

    /// <param name="bare">Whether numbers without a word before them count (<c>15/7/2025</c>, and <c>5/2025</c> after a month).</param>
    /// <param name="shape">What bare numbers without a year are, as their neighbour shows.</param>
    public PeriodDraft? Read(bool bare, PeriodShape? shape = null)
    {
        (int Position, int Issues) start = cursor.Mark();
        PeriodDraft? draft = ReadAny(bare, shape);
        if (draft is { } read) return read with { Start = cursor.Tokens[start.Position].Start, End = cursor.EndOfTaken };
        cursor.Reset(start);
        return null;
    }

    private PeriodDraft? ReadAny(bool bare, PeriodShape? shape)
    {
        TimeToken token = cursor.Current;
        switch (token.Word)
        {
            case Word.Early or Word.Giua or Word.Late or Word.Upper or Word.Lower or Word.Trung:
                return Part();
            case Word.Morning or Word.Afternoon or Word.Toi or Word.Session:
                return InSession();
            case Word.Luc:
                cursor.Next();
                return AtHour();
            case Word.Day or Word.Cac:
                return Day();
            case Word.Right when cursor.Peek(1) is { Kind: TokenKind.Number } && cursor.Peek(2).Kind is TokenKind.Slash or TokenKind.Dash:
                // "ngay 15/9": the accent is missing; "ngay" alone is "at once".
                Spelling(token, "ngày");
                return Day();
            case Word.MungDay:
                cursor.Next();
                return _numbers.Day(requireMore: false);
            case Word.Month:
                return Month();
            case Word.Quarter:
                return Quarter();
            case Word.Year:
                return Year();
            case Word.Six:
                return HalfYear();
        }

        if (token.Kind != TokenKind.Number) return null;
        if (HalfYear() is { } half) return half;
        if (AtHour() is { } atHour) return atHour;
        return bare ? BareNumbers(shape) : FullNumbers();
    }

    private PeriodDraft? Part()
    {
        int first = cursor.Position;
        bool tuan = false;
        PeriodPart? part;
        if (cursor.Take(Word.Trung, Word.Week))
        {
            part = PeriodPart.Mid;
            tuan = true;
        }
        else if (cursor.Take(Word.Upper, Word.Week))
        {
            part = PeriodPart.Early;
            tuan = true;
        }
        else if (cursor.Take(Word.Lower, Word.Week))
        {
            part = PeriodPart.Late;
            tuan = true;
        }
        else
        {
            part = cursor.Current.Word switch { Word.Early => PeriodPart.Early, Word.Giua => PeriodPart.Mid, Word.Late => PeriodPart.Late, _ => null };
            if (part is null) return null;
            cursor.Next();
            // "đầu tuần đến trung tuần tháng 10": offices say week and mean a third of the month.
            if (cursor.Is(Word.Week) && cursor.Peek(1).Word is Word.Month or Word.Until) tuan = cursor.Take(Word.Week);
        }

        _ = cursor.Take(Word.Of);
        PeriodDraft? whole = cursor.Current.Word switch
        {
            Word.Month => Month(),
            Word.Quarter when !tuan => Quarter(),
            Word.Year when !tuan => Year(),
            _ => null,
        };
        if (whole is { } found) return found with { Part = part };
        return cursor.Position == first ? null : new PeriodDraft(PeriodShape.Month, 0) { Part = part, BarePart = true };
    }

    private PeriodDraft? InSession()
    {
        _ = cursor.Take(Word.Session);
        DaySession? session = cursor.Current.Word switch
        {
            Word.Morning => DaySession.Morning,
            Word.Afternoon => DaySession.Afternoon,
            Word.Toi => DaySession.Evening,
            _ => null,
        };
        if (session is null) return null;
        cursor.Next();
        PeriodDraft? day = cursor.Is(Word.Day) ? Day() : FullNumbers();
        return day is { } found ? found with { Session = session } : null;
    }

    private PeriodDraft? AtHour()
    {
        (int Position, int Issues) start = cursor.Mark();
        if (Hour() is { } hour)
        {
            _ = cursor.Take(TokenKind.Comma);
            if (cursor.Is(Word.Morning) || cursor.Is(Word.Afternoon) || cursor.Is(Word.Toi))
            {
                bool later = !cursor.Is(Word.Morning) && hour.Hour < 12;
                cursor.Next();
                if (later) hour = hour.AddHours(12);
            }

            PeriodDraft? day = cursor.Is(Word.Day) ? Day() : FullNumbers();
            if (day is { } found) return found with { Hour = hour };
        }

        cursor.Reset(start);
        return null;
    }

    /// <summary><c>16 giờ</c>, <c>16 giờ 30 phút</c>, <c>16h30</c>, <c>16:30</c>.</summary>
    private TimeOnly? Hour()
    {
        TimeToken hour = cursor.Current;
        if (hour is not { Kind: TokenKind.Number, Value: >= 0 and <= 24 }) return null;
        cursor.Next();
        bool colon = cursor.Current is { Kind: TokenKind.Colon, Gap: 0 };
        if (!colon && !cursor.Is(Word.Hour)) return null;
        cursor.Next();
        int minute = 0;
        if (cursor.Current is { Kind: TokenKind.Number, Value: >= 0 and < 60, Length: 2 } && cursor.Peek(1).Kind != TokenKind.Slash)
        {
            minute = cursor.Current.Value;
            cursor.Next();
            _ = cursor.Take(Word.Minute);
        }
        else if (colon)
        {
            return null;
        }

        return hour.Value == 24 ? new TimeOnly(23, 59) : new TimeOnly(hour.Value, minute);
    }

    private PeriodDraft? Day()
    {
        _ = cursor.Take(Word.Cac);
        TimeToken word = cursor.Current;
        if (word.Word is not (Word.Day or Word.Right)) return null;
        cursor.Next();
        _ = cursor.Take(Word.MungDay);
        if (cursor.Current.Kind != TokenKind.Number) return null;
        return _numbers.Iso() ?? _numbers.Day(requireMore: false);
    }

    private PeriodDraft? Month()
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
        _numbers.YearAfter(ref draft, allowDash: true);
        return draft;
    }

    /// <summary><c>tháng giêng</c> is lunar and no month here; the others may be spelled (<c>tháng mười hai</c>).</summary>
    private int? MonthName()
    {
        if (cursor.Is(Word.Year)) return null;
        return NumberReader.InWords(cursor) is { } value and <= 12 ? value : null;
    }

    private PeriodDraft? Quarter()
    {
        TimeToken number = cursor.Peek(1);
        if (QuarterNumber(number) is not { } value) return null;
        cursor.Next();
        cursor.Next();
        var draft = new PeriodDraft(PeriodShape.Quarter, 0) { Quarter = value };
        _numbers.YearAfter(ref draft, allowDash: true);
        return draft;
    }

    private int? QuarterNumber(TimeToken number)
    {
        if (number is { Kind: TokenKind.Number, Length: <= 2 }) return number.Value;
        if (number.Kind != TokenKind.Word || number.Length > 4) return null;
        if (number.Word is Word.One or Word.Two or Word.Three or Word.Four) return number.Word - Word.One + 1;
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

    private PeriodDraft? Year()
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

    /// <summary><c>6 tháng đầu năm 2025</c>, <c>sáu tháng cuối năm</c>.</summary>
    private PeriodDraft? HalfYear()
    {
        (int Position, int Issues) start = cursor.Mark();
        if (cursor.Current.Value == 6 || cursor.Is(Word.Six))
        {
            cursor.Next();
            if (cursor.Take(Word.Month) && (cursor.Is(Word.Early) || cursor.Is(Word.Late)))
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

    private PeriodDraft? FullNumbers()
    {
        (int Position, int Issues) start = cursor.Mark();
        PeriodDraft? draft = _numbers.Iso() ?? _numbers.Day(requireMore: true);
        if (draft is { Month: not null, Year: not null }) return draft;
        cursor.Reset(start);
        return null;
    }

    private PeriodDraft? BareNumbers(PeriodShape? shape)
    {
        (int Position, int Issues) start = cursor.Mark();
        TimeToken first = cursor.Current;
        if (_numbers.Iso() is { } iso) return iso;

        // 5/2025
        if (first.Length <= 2 && cursor.Peek(1).Kind == TokenKind.Slash && cursor.Peek(2) is { Kind: TokenKind.Number, Length: 4, Gap: 0 })
        {
            cursor.Next();
            PeriodDraft month = shape == PeriodShape.Quarter
                ? new PeriodDraft(PeriodShape.Quarter, 0) { Quarter = first.Value }
                : new PeriodDraft(PeriodShape.Month, 0) { Month = first.Value };
            _numbers.YearAfter(ref month, allowDash: false);
            return month;
        }

        if (_numbers.Day(requireMore: shape != PeriodShape.Day) is { } day)
        {
            if (shape is null or PeriodShape.Day || day.Year is not null) return day;
        }

        cursor.Reset(start);
        if (shape is PeriodShape.Month or PeriodShape.Quarter && first is { Kind: TokenKind.Number, Length: <= 2 })
        {
            cursor.Next();
            PeriodDraft draft = shape == PeriodShape.Month
                ? new PeriodDraft(PeriodShape.Month, 0) { Month = first.Value }
                : new PeriodDraft(PeriodShape.Quarter, 0) { Quarter = first.Value };
            _numbers.YearAfter(ref draft, allowDash: true);
            return draft;
        }

        if (shape is PeriodShape.Year && first is { Kind: TokenKind.Number, Length: 4 })
        {
            cursor.Next();
            var draft = new PeriodDraft(PeriodShape.Year, 0);
            NumericDateReader.SetYear(ref draft, first);
            return draft;
        }

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
            _numbers.YearAfter(ref draft, allowDash: true);
            return draft with { End = cursor.EndOfTaken };
        }

        cursor.Reset(start);
        return null;
    }

    private void Spelling(TimeToken token, string right) =>
        cursor.Report(TimeMessages.Accents(token.Start, token.Length, cursor.Text.Substring(token.Start, token.Length), right));
}
