namespace PlanSite.Core.Time.Reading;

/// <summary>Reads one stretch of the calendar, as far as it is written: <c>ngày 15/9/2024</c>, <c>đầu tháng 7/2025</c>, <c>Quý III</c>.</summary>
internal sealed class DateReader
{
    /// <summary>How far an explanation in brackets is followed: "(tức ngày 10 tháng 3 năm Ất Tỵ âm lịch)".</summary>
    private const int LongestExplanation = 16;

    private static readonly TimeOnly EndOfDay = new(23, 59);

    private readonly TimeCursor _cursor;
    private readonly NumericDateReader _numbers;
    private readonly LongPeriodReader _long;
    private readonly WeekReader _weeks;

    public DateReader(TimeCursor cursor)
    {
        _cursor = cursor;
        _numbers = new NumericDateReader(cursor);
        _long = new LongPeriodReader(cursor, _numbers);
        _weeks = new WeekReader(cursor, _long, _numbers);
    }

    /// <summary>A quarter's numeral after another quarter: <c>quý III, IV/2024</c>.</summary>
    public PeriodDraft? NextQuarter() => _long.NextQuarter();

    /// <summary>A week's number after another week: <c>tuần thứ 2, thứ 3 tháng 10/2025</c>.</summary>
    public PeriodDraft? NextWeek() => _weeks.Next();

    /// <param name="bare">Whether numbers without a word before them count (<c>15/7/2025</c>, and <c>5/2025</c> after a month).</param>
    /// <param name="shape">What bare numbers without a year are, as their neighbour shows.</param>
    public PeriodDraft? Read(bool bare, PeriodShape? shape = null)
    {
        (int Position, int Issues) start = _cursor.Mark();
        PeriodDraft? draft = ReadAny(bare, shape);
        if (draft is { Shape: PeriodShape.Day, Month: not null } day) draft = InBrackets(day);
        if (draft is { } read) return read with { Start = _cursor.Tokens[start.Position].Start, End = _cursor.EndOfTaken };
        _cursor.Reset(start);
        return null;
    }

    private PeriodDraft? ReadAny(bool bare, PeriodShape? shape)
    {
        TimeToken token = _cursor.Current;
        switch (token.Word)
        {
            case Word.Early or Word.Giua or Word.Late or Word.Upper or Word.Lower or Word.Trung:
                return Part();
            case Word.Morning or Word.Afternoon or Word.Toi or Word.Session:
                return InSession();
            case Word.Luc:
                _cursor.Next();
                return AtHour();
            case Word.Thu or Word.Chu:
                return WithWeekday();
            case Word.Ca when _cursor.Peek(1).Word == Word.Day:
                _cursor.Next();
                return Day();
            case Word.Ca or Word.Suot when _cursor.Peek(1).Word is Word.Month or Word.Quarter or Word.Year:
                _cursor.Next();
                return ReadAny(bare, shape);
            case Word.Week:
                return _weeks.Read();
            case Word.Half:
                return _long.HalfYear();
            case Word.Cac when _cursor.Peek(1).Word == Word.Month && _cursor.Peek(2).Word is Word.Early or Word.Late && _cursor.Peek(3).Word == Word.Year:
                // "các tháng cuối năm 2025"
                _cursor.Next();
                _cursor.Next();
                return Part();
            case Word.Cac when _cursor.Peek(1).Word is Word.Month or Word.Quarter or Word.Year:
                _cursor.Next();
                return ReadAny(bare, shape);
            case Word.Cac or Word.Those when _cursor.Peek(1).Word == Word.Day && _cursor.Peek(2).Word is Word.Early or Word.Giua or Word.Late:
                // "những ngày đầu tháng 3/2025"
                _cursor.Next();
                _cursor.Next();
                return Part();
            case Word.Day or Word.Cac:
                return Day();
            case Word.Right when _cursor.Peek(1) is { Kind: TokenKind.Number } && (_cursor.Peek(2).Kind is TokenKind.Slash or TokenKind.Dash || _cursor.Peek(2).Word == Word.Month):
                // "ngay 15/9": the accent is missing; "ngay" alone is "at once".
                Spelling(token, "ngày");
                return Day();
            case Word.MungDay:
                _cursor.Next();
                return _numbers.Day(requireMore: false);
            case Word.Month:
                return _long.Month();
            case Word.Quarter:
                return _long.Quarter();
            case Word.Year:
                return _long.Year();
            case Word.Six:
                return _long.HalfYear();
        }

        if (token.Kind != TokenKind.Number) return null;
        if (_long.HalfYear() is { } half) return half;
        if (AtHour() is { } atHour) return atHour;
        return bare ? BareNumbers(shape) : FullNumbers();
    }

    private PeriodDraft? Part()
    {
        int first = _cursor.Position;
        bool tuan = false;
        PeriodPart? part;
        if (_cursor.Take(Word.Trung, Word.Week))
        {
            part = PeriodPart.Mid;
            tuan = true;
        }
        else if (_cursor.Take(Word.Upper, Word.Week))
        {
            part = PeriodPart.Early;
            tuan = true;
        }
        else if (_cursor.Take(Word.Lower, Word.Week))
        {
            part = PeriodPart.Late;
            tuan = true;
        }
        else
        {
            part = _cursor.Current.Word switch { Word.Early => PeriodPart.Early, Word.Giua => PeriodPart.Mid, Word.Late => PeriodPart.Late, _ => null };
            if (part is null) return null;
            _cursor.Next();
            // "đầu tuần đến trung tuần tháng 10": offices say week and mean a third of the month.
            if (_cursor.Is(Word.Week) && (_cursor.Peek(1).Word is Word.Month or Word.Until || IsThirdBehind(1))) tuan = _cursor.Take(Word.Week);
        }

        _ = _cursor.Take(Word.Of);
        // "từ đầu năm đến hết tháng 6/2025": the year follows with the other end.
        if (_cursor.Is(Word.Year) && _cursor.Peek(1).Word is Word.Until or Word.Cho)
        {
            _cursor.Next();
            return new PeriodDraft(PeriodShape.Year, 0) { Part = part };
        }

        PeriodDraft? whole = _cursor.Current.Word switch
        {
            Word.Month => _long.Month(),
            Word.Quarter when !tuan => _long.Quarter(),
            Word.Year when !tuan => _long.Year(),
            _ => null,
        };
        if (whole is { } found) return found with { Part = part };
        return _cursor.Position == first ? null : new PeriodDraft(PeriodShape.Month, 0) { Part = part, BarePart = true };
    }

    /// <summary>"- trung tuần", ", hạ tuần", "và cuối tuần" behind a week that is so said to be a third of the month too.</summary>
    private bool IsThirdBehind(int at) =>
        (_cursor.Peek(at).Kind is TokenKind.Dash or TokenKind.Comma || _cursor.Peek(at).Word == Word.And)
        && _cursor.Peek(at + 1).Word is Word.Trung or Word.Lower or Word.Giua or Word.Late
        && _cursor.Peek(at + 2).Word == Word.Week;

    private PeriodDraft? InSession()
    {
        _ = _cursor.Take(Word.Session);
        if (Session() is not { } session) return null;
        // "sáng và chiều ngày 20/3/2025" is the day.
        bool both = (_cursor.Take(Word.And) || _cursor.Take(TokenKind.Comma)) && Session() is not null;
        return WithWeekday() is { } day ? day with { Session = both ? null : session } : null;
    }

    private DaySession? Session()
    {
        DaySession? session = _cursor.Current.Word switch
        {
            Word.Morning => DaySession.Morning,
            Word.Afternoon => DaySession.Afternoon,
            Word.Toi => DaySession.Evening,
            _ => null,
        };
        if (session is not null) _cursor.Next();
        return session;
    }

    /// <summary>A whole date, maybe with its day of the week in front: <c>thứ Năm, ngày 20/02/2025</c>, <c>thứ Năm (20/02/2025)</c>.</summary>
    private PeriodDraft? WithWeekday()
    {
        DayOfWeek? weekday = WeekdayReader.Read(_cursor);
        bool open = weekday is not null && _cursor.Take(TokenKind.Open);
        if (weekday is not null && !open) _ = _cursor.Take(TokenKind.Comma);
        PeriodDraft? day = _cursor.Is(Word.Day) ? Day() : FullNumbers();
        if (open && !_cursor.Take(TokenKind.Close)) return null;
        return day is { } found ? found with { Weekday = weekday } : null;
    }

    /// <summary>What is added behind the date: <c>(thứ Năm)</c>, <c>(buổi sáng)</c>, <c>, lúc 8 giờ</c>.</summary>
    private PeriodDraft InBrackets(PeriodDraft day)
    {
        (int Position, int Issues) start = _cursor.Mark();
        if (IsLunar())
        {
            if (day.Year is null) _numbers.YearAfter(ref day, allowDash: false);
            return day with { Lunar = true };
        }

        PassLunar();
        start = _cursor.Mark();
        if (day.Hour is null && HourBehind() is { } hour) return day with { Hour = hour, Session = null };
        _cursor.Reset(start);
        if (_cursor.Take(TokenKind.Open))
        {
            _ = _cursor.Take(Word.Session);
            DaySession? session = Session();
            DayOfWeek? weekday = WeekdayReader.Read(_cursor);
            if ((session is not null || weekday is not null) && _cursor.Take(TokenKind.Close))
                return day with { Session = day.Session ?? (day.Hour is null ? session : null), Weekday = day.Weekday ?? weekday };
        }

        _cursor.Reset(start);
        return day;
    }

    /// <summary>"âm lịch", "(âm lịch)" behind a date.</summary>
    private bool IsLunar()
    {
        (int Position, int Issues) start = _cursor.Mark();
        bool open = _cursor.Take(TokenKind.Open);
        if (_cursor.Take(Word.Am, Word.Lich) && (!open || _cursor.Take(TokenKind.Close))) return true;
        _cursor.Reset(start);
        return false;
    }

    /// <summary>"ngày 07/4/2025 (tức ngày 10/3 âm lịch)": the same day once more.</summary>
    private void PassLunar()
    {
        if (_cursor.Current.Kind != TokenKind.Open) return;
        bool said = false;
        for (int i = 1; i < LongestExplanation; i++)
        {
            TimeToken token = _cursor.Peek(i);
            if (token.Kind is TokenKind.End or TokenKind.Break) return;
            said |= token.Word == Word.Am && _cursor.Peek(i + 1).Word == Word.Lich;
            if (token.Kind != TokenKind.Close) continue;
            for (int passed = 0; said && passed <= i; passed++) _cursor.Next();
            return;
        }
    }

    private TimeOnly? HourBehind()
    {
        bool open = _cursor.Take(TokenKind.Open);
        if (!open) _ = _cursor.Take(TokenKind.Comma);
        _ = _cursor.Take(Word.At);
        bool said = _cursor.Take(Word.Luc);
        if ((!open && !said) || Hour() is not { } hour) return null;
        return !open || _cursor.Take(TokenKind.Close) ? hour : null;
    }

    private PeriodDraft? AtHour()
    {
        (int Position, int Issues) start = _cursor.Mark();
        if (Hour() is { } hour)
        {
            _ = _cursor.Take(TokenKind.Comma);
            if (_cursor.Current.Word is Word.Morning or Word.Noon or Word.Afternoon or Word.Toi or Word.Night)
            {
                hour = OfSession(hour, _cursor.Current.Word);
                _cursor.Next();
            }

            if (WithWeekday() is { } day) return day with { Hour = hour };
        }

        _cursor.Reset(start);
        return null;
    }

    /// <summary>"12 giờ trưa", "1 giờ chiều", "9 giờ đêm"; "12 giờ đêm" is the end of the day that is named.</summary>
    private static TimeOnly OfSession(TimeOnly hour, Word session) => (session, hour.Hour) switch
    {
        (Word.Afternoon or Word.Toi, < 12) or (Word.Noon, <= 3) or (Word.Night, >= 6 and < 12) => hour.AddHours(12),
        (Word.Night, 12) => EndOfDay,
        _ => hour,
    };

    /// <summary><c>16 giờ</c>, <c>16 giờ 30 phút</c>, <c>16h30</c>, <c>16:30</c>.</summary>
    public TimeOnly? Hour()
    {
        TimeToken hour = _cursor.Current;
        if (hour is not { Kind: TokenKind.Number, Value: >= 0 and <= 24 }) return null;
        _cursor.Next();
        bool colon = _cursor.Current is { Kind: TokenKind.Colon, Gap: 0 };
        if (!colon && !_cursor.Is(Word.Hour)) return null;
        _cursor.Next();
        int minute = 0;
        if (_cursor.Current is { Kind: TokenKind.Number, Value: >= 0 and < 60, Length: 2 } && _cursor.Peek(1).Kind != TokenKind.Slash)
        {
            minute = _cursor.Current.Value;
            _cursor.Next();
            // 16h30'
            if (_cursor.Current is { Kind: TokenKind.Other, Gap: 0 } mark && _cursor.Text[mark.Start] is '\'' or '\u2019' or '\u2032') _cursor.Next();
            else _ = _cursor.Take(Word.Minute);
        }
        else if (colon)
        {
            return null;
        }

        if (hour.Value == 24) return minute == 0 ? EndOfDay : null;
        return new TimeOnly(hour.Value, minute);
    }

    private PeriodDraft? Day()
    {
        _ = _cursor.Take(Word.Cac);
        TimeToken word = _cursor.Current;
        if (word.Word is not (Word.Day or Word.Right)) return null;
        _cursor.Next();
        if (_cursor.Current.Word is Word.Early or Word.Late) return EdgeDay();
        _ = _cursor.Take(Word.MungDay);
        if (_cursor.Current.Kind != TokenKind.Number) return _numbers.DayInWords();
        return _numbers.Iso() ?? _numbers.Day(requireMore: false);
    }

    /// <summary><c>ngày cuối cùng của tháng 6/2025</c>, <c>ngày đầu năm 2025</c>; "những ngày đầu tháng" are several.</summary>
    private PeriodDraft? EdgeDay()
    {
        if (_cursor.Running && _cursor.Position > 1 && _cursor.Tokens[_cursor.Position - 2].Word == Word.Those) return null;
        PeriodPart edge = _cursor.Is(Word.Early) ? PeriodPart.Early : PeriodPart.Late;
        _cursor.Next();
        _ = _cursor.Take(edge == PeriodPart.Early ? Word.Foremost : Word.Cung);
        _ = _cursor.Take(Word.Of);
        PeriodDraft? whole = _cursor.Current.Word switch { Word.Month => _long.Month(), Word.Quarter => _long.Quarter(), Word.Year => _long.Year(), _ => null };
        return whole is { } found ? found with { Edge = edge } : null;
    }

    private PeriodDraft? FullNumbers()
    {
        (int Position, int Issues) start = _cursor.Mark();
        PeriodDraft? draft = _numbers.Iso() ?? _numbers.Day(requireMore: true);
        if (draft is { Month: not null, Year: not null }) return draft;
        _cursor.Reset(start);
        return null;
    }

    private PeriodDraft? BareNumbers(PeriodShape? shape)
    {
        (int Position, int Issues) start = _cursor.Mark();
        TimeToken first = _cursor.Current;
        if (_numbers.Iso() is { } iso) return iso;

        // 5/2025
        if (first.Length <= 2 && _cursor.Peek(1).Kind == TokenKind.Slash && _cursor.Peek(2) is { Kind: TokenKind.Number, Length: 4, Gap: 0 })
        {
            _cursor.Next();
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

        _cursor.Reset(start);
        if (shape is PeriodShape.Month or PeriodShape.Quarter && first is { Kind: TokenKind.Number, Length: <= 2 })
        {
            _cursor.Next();
            PeriodDraft draft = shape == PeriodShape.Month
                ? new PeriodDraft(PeriodShape.Month, 0) { Month = first.Value }
                : new PeriodDraft(PeriodShape.Quarter, 0) { Quarter = first.Value };
            _numbers.YearAfter(ref draft, allowDash: true);
            return draft;
        }

        if (shape is PeriodShape.Year && first is { Kind: TokenKind.Number, Length: 4 })
        {
            _cursor.Next();
            var draft = new PeriodDraft(PeriodShape.Year, 0);
            NumericDateReader.SetYear(ref draft, first);
            return draft;
        }

        return null;
    }

    private void Spelling(TimeToken token, string right) =>
        _cursor.Report(TimeMessages.Accents(token.Start, token.Length, _cursor.Text.Substring(token.Start, token.Length), right));
}
