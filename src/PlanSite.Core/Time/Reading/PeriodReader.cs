namespace PlanSite.Core.Time.Reading;

/// <summary>Reads a period, a list of periods or a range of them: <c>tháng 10, 11/2024</c>, <c>từ ngày 03/01 đến ngày 10/01/2025</c>.</summary>
internal sealed class PeriodReader
{
    /// <summary>How far apart the ends of a range across New Year may be when its first end leaves the year out.</summary>
    private const int LongestAcrossNewYear = 6;

    private readonly TimeCursor _cursor;
    private readonly DateReader _dates;
    private readonly PeriodListReader _lists;
    private readonly YearPartReader _parts;

    public PeriodReader(TimeCursor cursor)
    {
        _cursor = cursor;
        _dates = new DateReader(cursor);
        _lists = new PeriodListReader(cursor, _dates);
        _parts = new YearPartReader(cursor, _dates);
    }

    /// <summary>One period, without list or range.</summary>
    public CalendarExpression? Single(bool bare)
    {
        (int Position, int Issues) start = _cursor.Mark();
        if (_dates.Read(bare) is { BarePart: false } draft && _lists.IsEnough(draft)) return PeriodResolver.Resolve(_cursor, draft);
        _cursor.Reset(start);
        return null;
    }

    /// <summary>A period, a list or a range, without a word before it.</summary>
    public TimeExpression? Any(bool bare)
    {
        if (_parts.Read() is { } part) return part;
        if (Hours() is { } hours) return hours;
        (int Position, int Issues) start = _cursor.Mark();
        if (!IsAmount() && (_dates.Read(bare || DayAndMonthWithDate()) ?? (bare || DaysWithDate() ? DayNumber() : null)) is { } first)
        {
            if (Range(first) is { } range) return range;
            if (!first.BarePart && _lists.Read(first) is { } list)
            {
                // "ngày 15/9/2024 trở đi"
                return list is CalendarExpression and not FaultyPeriod && Onwards() ? new IntervalExpression((CalendarExpression)list, null) : list;
            }
        }

        _cursor.Reset(start);
        return null;
    }

    /// <summary>After "từ": a range, or from then on.</summary>
    public TimeExpression? From()
    {
        (int Position, int Issues) start = _cursor.Mark();
        // "từ sau ngày 15/3/2025"
        if (_cursor.Take(Word.After)) return Single(bare: true) is { } after ? new LimitExpression(LimitKind.After, after) : null;
        if (_cursor.Take(Word.Now))
        {
            _ = _cursor.Is(Word.Cho) && _cursor.Peek(1).Word == Word.Until && _cursor.Take(Word.Cho);
            if (_cursor.Is(Word.Until) && EndOnly() is { } until) return until;
            _cursor.Reset(start);
            return null;
        }

        if (Hours() is { } hours) return hours;
        if ((_dates.Read(bare: true) ?? DayNumber()) is { } read)
        {
            if (Range(read) is { } range) return range;
            if (!read.BarePart && _lists.IsEnough(read) && (read.Month is not null || read.Shape != PeriodShape.Day))
            {
                CalendarExpression from = PeriodResolver.Resolve(_cursor, read);
                _ = Onwards();
                return new IntervalExpression(from, null);
            }
        }

        _cursor.Reset(start);
        return null;
    }

    /// <summary>"trở đi", "trở về sau", "về sau".</summary>
    private bool Onwards() => _cursor.Take(Word.Tro, Word.Di) || _cursor.Take(Word.Tro, Word.Ve, Word.After) || _cursor.Take(Word.Ve, Word.After);

    /// <summary><c>nhiệm kỳ 2025 - 2030</c>, <c>giai đoạn 2026-2030</c>: the numbers after the word.</summary>
    public TimeExpression? Years()
    {
        (int Position, int Issues) start = _cursor.Mark();
        _ = _cursor.Take(Word.From);
        _ = _cursor.Take(Word.Year);
        if (_cursor.Current is { Kind: TokenKind.Number, Length: 4 } from)
        {
            _cursor.Next();
            if (_cursor.Take(TokenKind.Dash) || _cursor.Take(Word.Until))
            {
                _ = _cursor.Take(Word.Year);
                if (_cursor.Current is { Kind: TokenKind.Number, Length: 4 } to)
                {
                    _cursor.Next();
                    return Between(
                        new PeriodDraft(PeriodShape.Year, from.Start) { Year = from.Value, YearDigits = 4, End = from.End },
                        new PeriodDraft(PeriodShape.Year, to.Start) { Year = to.Value, YearDigits = 4, End = to.End },
                        exclusive: false);
                }
            }
        }

        _cursor.Reset(start);
        return null;
    }

    /// <summary>"8 giờ đến 11 giờ ngày 20/02/2025": two hours of one day.</summary>
    private TimeExpression? Hours()
    {
        if (_cursor.Current.Kind != TokenKind.Number) return null;
        (int Position, int Issues) start = _cursor.Mark();
        int first = _cursor.Current.Start;
        if (_dates.Hour() is { } begins && (_cursor.Take(TokenKind.Dash) || _cursor.Take(Word.Until)) && _dates.Read(bare: true) is { Hour: not null } ends)
            return Between(ends with { Hour = begins, Start = first }, ends, exclusive: false);
        _cursor.Reset(start);
        return null;
    }

    /// <summary>"đến hết ngày 30/6/2025": the cursor is at "đến".</summary>
    private LimitExpression? EndOnly()
    {
        if (!_cursor.Take(Word.Until)) return null;
        bool before = !_cursor.Take(Word.Het) && _cursor.Take(Word.Before);
        return Single(bare: true) is { } end ? new LimitExpression(before ? LimitKind.Before : LimitKind.By, end) : null;
    }

    /// <summary>"1/2 ngày", "3 ngày", "5,5 tuần": a length, no date; but "6 tháng đầu năm" and "20 tháng 10".</summary>
    private bool IsAmount()
    {
        if (_cursor.Current.Kind != TokenKind.Number) return false;
        (int Position, int Issues) start = _cursor.Mark();
        // "01 - 02 ngày"
        if (_cursor.Peek(1).Kind == TokenKind.Dash && _cursor.Peek(2).Kind == TokenKind.Number && _cursor.Peek(3).Word == Word.Day && _cursor.Peek(4).Kind != TokenKind.Number)
        {
            _cursor.Next();
            _cursor.Next();
        }

        bool amount = NumberReader.Amount(_cursor) is not null && _cursor.Current.Kind != TokenKind.Number && !_cursor.Is(Word.Early) && !_cursor.Is(Word.Late)
            && !(_cursor.Tokens[_cursor.Position - 1].Word == Word.Hour && (_cursor.Current.Kind is TokenKind.Comma || _cursor.Current.Word != Word.None));
        _cursor.Reset(start);
        return amount;
    }

    /// <summary>A day of which the month follows with the other end: <c>21-23/5/2025</c>.</summary>
    private PeriodDraft? DayNumber()
    {
        if (_cursor.Current is not { Kind: TokenKind.Number, Length: <= 2 } number) return null;
        TimeToken next = _cursor.Peek(1);
        bool plus = !_cursor.Running && next.Kind == TokenKind.Other && _cursor.Text[next.Start] is '&' or '+';
        if (!plus && next.Kind is not (TokenKind.Dash or TokenKind.Comma) && next.Word is not (Word.And or Word.Until)) return null;
        _cursor.Next();
        return new PeriodDraft(PeriodShape.Day, number.Start) { Day = number.Value, End = number.End };
    }

    /// <summary>"20-21/02/2025" and "20 và 21/02/2025" in running text are two days, and not the second alone.</summary>
    private bool DaysWithDate()
    {
        TimeToken mark = _cursor.Peek(1);
        bool comma = mark.Kind == TokenKind.Comma && _cursor.Position > 0 && _cursor.Tokens[_cursor.Position - 1].Kind == TokenKind.Open;
        if (mark.OnNewLine || (mark.Kind != TokenKind.Dash && !comma && mark.Word is not (Word.And or Word.Until))) return false;
        return _cursor.Current is { Kind: TokenKind.Number, Length: <= 2, Value: >= 1 } first && _cursor.Peek(2).Value <= 31 && first.Value < _cursor.Peek(2).Value && WholeDate(2);
    }

    /// <summary>"15/3 - 31/3/2025" in running text: the year of the second is the first's too.</summary>
    private bool DayAndMonthWithDate()
    {
        if (_cursor.Current is not { Kind: TokenKind.Number, Length: <= 2 } || _cursor.Peek(1) is not { Kind: TokenKind.Slash, Gap: 0 } || _cursor.Peek(2) is not { Kind: TokenKind.Number, Length: <= 2, Gap: 0 }) return false;
        TimeToken mark = _cursor.Peek(3);
        if (mark.OnNewLine || (mark.Kind != TokenKind.Dash && mark.Word is not (Word.And or Word.Until))) return false;
        int at = 4;
        while (_cursor.Peek(at).Word is Word.Het or Word.Day) at++;
        return WholeDate(at);
    }

    private bool WholeDate(int at) =>
        _cursor.Peek(at) is { Kind: TokenKind.Number, Length: <= 2, OnNewLine: false } && _cursor.Peek(at + 1) is { Kind: TokenKind.Slash, Gap: 0 }
        && _cursor.Peek(at + 2) is { Kind: TokenKind.Number, Length: <= 2, Gap: 0 } && _cursor.Peek(at + 3) is { Kind: TokenKind.Slash, Gap: 0 }
        && _cursor.Peek(at + 4) is { Kind: TokenKind.Number, Length: 4, Gap: 0 };

    /// <summary>"cuối tháng 3, đầu tháng 4/2025": one stretch across the end of a month, a quarter or a year.</summary>
    private TimeExpression? AcrossTheEnd(PeriodDraft first)
    {
        if (first is not { Part: PeriodPart.Late, BarePart: false }) return null;
        (int Position, int Issues) start = _cursor.Mark();
        _ = _cursor.Take(TokenKind.Comma);
        if (_cursor.Is(Word.Early) && _dates.Read(bare: false) is { BarePart: false, Part: PeriodPart.Early } second && second.Shape == first.Shape)
        {
            bool next = first.Shape switch
            {
                PeriodShape.Month => second.Month == (first.Month % 12) + 1,
                PeriodShape.Quarter => second.Quarter == first.Quarter + 1,
                PeriodShape.Year => second.Year == first.Year + 1,
                _ => false,
            };
            if (next) return Between(first, second, exclusive: false);
        }

        _cursor.Reset(start);
        return null;
    }

    private TimeExpression? Range(PeriodDraft first)
    {
        if (AcrossTheEnd(first) is { } across) return across;
        (int Position, int Issues) start = _cursor.Mark();
        bool dash = _cursor.Current is { Kind: TokenKind.Dash, OnNewLine: false };
        if (first.BarePart && Parts(first) is { } parts) return parts;
        if (!dash) _ = _cursor.Is(Word.Cho) && _cursor.Peek(1).Word == Word.Until && _cursor.Take(Word.Cho);
        if (!dash && !_cursor.Is(Word.Until)) return null;
        _cursor.Next();
        bool exclusive = false;
        if (!dash)
        {
            exclusive = !_cursor.Take(Word.Het) && _cursor.Take(Word.Before);
            _ = _cursor.Take(Word.Het);
        }
        else
        {
            _ = _cursor.Take(Word.Until);
        }

        PeriodDraft? second = first.Shape == PeriodShape.Week && first.Year is null ? _dates.NextWeek() : null;
        second ??= _dates.Read(bare: true, dash || first.Year is null ? first.Shape : null);
        if (second is null && first.Shape == PeriodShape.Quarter) second = _dates.NextQuarter();
        if (second is { BarePart: false } end && Joins(first, end, dash)) return Between(first, end, exclusive);
        _cursor.Reset(start);
        return null;
    }

    /// <summary>"đầu và giữa tháng 3/2025", "đầu tuần - trung tuần - hạ tuần tháng 10/2025": parts of one period; those that touch are one stretch.</summary>
    private TimeExpression? Parts(PeriodDraft first)
    {
        (int Position, int Issues) start = _cursor.Mark();
        List<PeriodPart> parts = [first.Part!.Value];
        bool dash = false;
        while (!_cursor.Current.OnNewLine)
        {
            bool isDash = _cursor.Take(TokenKind.Dash);
            bool isList = !isDash && (_cursor.Take(TokenKind.Comma) | _cursor.Take(Word.And));
            if (!isDash && !isList) break;
            dash |= isDash;
            if (_dates.Read(bare: false) is not { Part: { } part } next || part <= parts[^1]) break;
            parts.Add(part);
            if (next.BarePart) continue;
            bool touch = parts[^1] - parts[0] == parts.Count - 1;
            if (dash || touch) return Between(first, next, exclusive: false);
            List<CalendarExpression> items = [];
            foreach (PeriodPart one in parts)
            {
                CalendarExpression item = PeriodResolver.Resolve(_cursor, next with { Part = one });
                if (item is FaultyPeriod) return item;
                items.Add(item);
            }

            return new SetExpression([.. items]);
        }

        _cursor.Reset(start);
        return null;
    }

    /// <summary>Whether the second really is the end of a range that the first began, and not a number that follows by chance.</summary>
    private bool Joins(PeriodDraft first, PeriodDraft second, bool dash)
    {
        if (first.BarePart) return second.Part is not null;
        if (first.Shape == PeriodShape.Day && first.Month is null && second.Shape != PeriodShape.Day) return false;
        if (second.Shape == PeriodShape.Day && second.Month is null && (first.Month is null || first.Year is not null || dash)) return false;
        if (dash && first.Year is not null && second.Year is null) return false;
        return second.Year is not null || first.Year is not null || _cursor.Context.Year is not null || !dash || !_cursor.Running;
    }

    /// <summary>"31/12 ... 01/01/2025": so near over the turn of a year that the first is of the year before.</summary>
    public static bool IsAcrossNewYear(PeriodDraft first, PeriodDraft second) =>
        (first.Month > second.Month && second.Month + 12 - first.Month <= LongestAcrossNewYear)
        || (first.Quarter > second.Quarter && (second.Quarter + 4 - first.Quarter) * 3 <= LongestAcrossNewYear);

    private TimeExpression Between(PeriodDraft first, PeriodDraft second, bool exclusive)
    {
        if (first.BarePart)
        {
            first = second with { Part = first.Part, Start = first.Start, End = first.End, BarePart = false };
        }

        if (first is { Shape: PeriodShape.Day, Month: null } or { Shape: PeriodShape.Week, Month: null, Year: null }) first.Month = second.Month;
        if (second is { Shape: PeriodShape.Day, Month: null }) second.Month = first.Month;
        if (first.Year is null && second.Year is { } year)
        {
            bool across = IsAcrossNewYear(first, second);
            first.Year = across ? year - 1 : year;
            if (across) _cursor.Report(TimeMessages.InferredYear(first.Start, Math.Max(1, first.End - first.Start), year - 1));
        }
        else if (second.Year is null && first.Year is { } firstYear)
        {
            bool across = IsAcrossNewYear(first, second);
            second.Year = across ? firstYear + 1 : firstYear;
            if (across) _cursor.Report(TimeMessages.InferredYear(second.Start, Math.Max(1, second.End - second.Start), firstYear + 1));
        }

        CalendarExpression from = PeriodResolver.Resolve(_cursor, first);
        CalendarExpression to = PeriodResolver.Resolve(_cursor, second);
        if (from is FaultyPeriod || to is FaultyPeriod) return new FaultyPeriod();
        if (exclusive) to = new DayExpression(to.First.AddDays(-1));
        if (RangeOrder.IsBackwards(from, to))
        {
            _cursor.Report(TimeMessages.Backwards(first.Start, Math.Max(1, second.End - first.Start)));
            return new FaultyPeriod();
        }

        return from.Equals(to) ? from : new IntervalExpression(from, to);
    }
}
