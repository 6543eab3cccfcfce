namespace PlanSite.Core.Time.Reading;

/// <summary>Reads a whole phrase of written Vietnamese from where the cursor stands: the root of the grammar of docs/time-grammar.md.</summary>
internal sealed class PhraseReader
{
    private const int LongestWords = 16;
    private const int LongestLabel = 7;

    private readonly TimeCursor _cursor;
    private readonly PeriodReader _periods;
    private readonly EventReader _events;
    private readonly CountReader _counts;
    private readonly LimitReader _limits;
    private readonly RecurrenceReader _recurrences;
    private readonly (PhraseKinds Kind, Func<TimeExpression?> Read)[] _readers;

    public PhraseReader(TimeCursor cursor)
    {
        _cursor = cursor;
        _periods = new PeriodReader(cursor);
        _events = new EventReader(cursor);
        _counts = new CountReader(cursor, _periods, _events);
        _limits = new LimitReader(cursor, _periods);
        _recurrences = new RecurrenceReader(cursor, _limits);
        // The order matters: what is longer and more exact comes first.
        _readers =
        [
            (PhraseKinds.Recurring, _recurrences.Read), (PhraseKinds.Counted, _counts.Read), (PhraseKinds.Window, Window), (PhraseKinds.Limit, _limits.Read),
            (PhraseKinds.From, From), (PhraseKinds.Term, Term), (PhraseKinds.Periods, Periods), (PhraseKinds.Relative, Relative),
            (PhraseKinds.Ongoing, Ongoing), (PhraseKinds.Undated, Undated), (PhraseKinds.Duration, Duration),
        ];
    }

    /// <summary>The phrase that begins at the cursor, which then stands behind it; nothing, and the cursor where it was, if none does.</summary>
    public TimeExpression? Read()
    {
        (int Position, int Issues) start = _cursor.Mark();
        // "hoàn thành trước ngày 15/9": told that it is a time, what is to be done by then may stand in front.
        if (!_cursor.Running)
        {
            _ = Label() || _cursor.Take(Word.Hoan, Word.Thanh) || _cursor.Take(Word.Ket, Word.Thuc) || _cursor.Take(Word.To, Word.Chuc) || _cursor.Take(Word.Tien, Word.Hanh);
            // "ngay trong ngày 15/3/2025"
            if (_cursor.Is(Word.Right) && _cursor.Peek(1).Word is Word.In or Word.At) _cursor.Next();
        }

        Span();
        bool tentative = (Triggers.SaysTentative(_cursor.Current.Word) || _cursor.Current.Kind == TokenKind.Open) && Tentative();
        if (Inner() is not { } inner)
        {
            _cursor.Reset(start);
            return null;
        }

        tentative |= TentativeAfter();
        return tentative && inner is not TentativeExpression ? new TentativeExpression(inner) : inner;
    }

    /// <summary>"Thời gian thực hiện:", "Ngày tổ chức:", copied along with the time. "Thời hạn ...:" and "Dự kiến ...:" mean something and are left.</summary>
    private bool Label()
    {
        int ahead = 0;
        bool meansSomething = false;
        while (ahead < LongestLabel && _cursor.Peek(ahead).Kind == TokenKind.Word)
        {
            meansSomething |= MeansSomething(_cursor.Peek(ahead).Word);
            ahead++;
        }

        // "Thời hạn: từ 01/3 đến 15/3/2025" has its own two ends.
        bool owns = meansSomething && (_cursor.Is(Word.Thoi) || _cursor.Is(Word.Han)) && _cursor.Peek(ahead + 1).Word == Word.From;
        if (ahead > 0 && _cursor.Peek(ahead).Kind == TokenKind.Colon && (!meansSomething || owns))
        {
            for (int i = 0; i <= ahead; i++) _cursor.Next();
            return true;
        }

        // "thời gian không quá 15 ngày"
        return _cursor.Peek(2).Word is Word.Khong or Word.It or Word.Toi && _cursor.Take(Word.Thoi, Word.Gian);
    }

    private static bool MeansSomething(Word word) =>
        word is Word.Han or Word.Cham or Word.Muon or Word.Before or Word.After or Word.Until or Word.From or Word.It or Word.Toi or Word.Khong or Word.Som or Word.Du or Word.Chua
            or Word.Khoang or Word.Theo or Word.Xong;

    private TimeExpression? Inner()
    {
        (int Position, int Issues) start = _cursor.Mark();
        PhraseKinds kinds = Triggers.Of(_cursor.Current, _cursor.Peek(1));
        foreach ((PhraseKinds kind, Func<TimeExpression?> read) in _readers)
        {
            if ((kinds & kind) == PhraseKinds.None) continue;
            if (read() is { } found) return found;
            _cursor.Reset(start);
        }

        return null;
    }

    /// <summary>"trong khoảng thời gian từ ... đến ...": what is between, and not about then.</summary>
    private void Span()
    {
        (int Position, int Issues) start = _cursor.Mark();
        _ = _cursor.Take(Word.In);
        bool said = _cursor.Take(Word.Khoang, Word.Thoi, Word.Gian) || _cursor.Take(Word.Khoang) || _cursor.Take(Word.Thoi, Word.Gian) || _cursor.Take(Word.Week);
        if (!said || !_cursor.Is(Word.From)) _cursor.Reset(start);
    }

    /// <summary>"dự kiến", "dự kiến thời gian:", "dự kiến tổ chức", "khoảng".</summary>
    private bool Tentative()
    {
        bool found = false;
        if (!_cursor.Running && _cursor.Current.Kind == TokenKind.Open)
        {
            if (_cursor.Peek(1).Word != Word.Du || _cursor.Peek(2).Word != Word.Kien || _cursor.Peek(3).Kind != TokenKind.Close) return false;
            for (int i = 0; i < 4; i++) _cursor.Next();
            return true;
        }

        if (_cursor.Take(Word.Thoi, Word.Gian, Word.Du, Word.Kien) || _cursor.Take(Word.Du, Word.Kien))
        {
            found = true;
            _ = _cursor.Take(Word.Thoi, Word.Gian);
            _ = _cursor.Take(Word.Is) || _cursor.Take(TokenKind.Colon);
            _ = _cursor.Take(Word.To, Word.Chuc) || (!_cursor.Running && (_cursor.Take(Word.Khai, Word.Mac) || _cursor.Take(Word.Be, Word.Mac) || _cursor.Take(Word.Bat, Word.Early))) || _cursor.Take(Word.Tien, Word.Hanh) || _cursor.Take(Word.Hoan, Word.Thanh) || _cursor.Take(Word.Ket, Word.Thuc);
        }

        if (_cursor.Take(Word.At, Word.Khoang) || _cursor.Take(Word.In, Word.Khoang) || _cursor.Take(Word.Khoang)) found = true;
        if (found && _cursor.Is(Word.At)) _cursor.Next();
        return found;
    }

    /// <summary>"(dự kiến)" behind the time.</summary>
    private bool TentativeAfter()
    {
        if (!_cursor.Running && _cursor.Take(Word.Du, Word.Kien)) return true;
        if (_cursor.Current.Kind != TokenKind.Open || _cursor.Peek(1).Word != Word.Du || _cursor.Peek(2).Word != Word.Kien || _cursor.Peek(3).Kind != TokenKind.Close) return false;
        for (int i = 0; i < 4; i++) _cursor.Next();
        return true;
    }

    /// <summary>"bắt đầu từ ngày 01/12/2024, kết thúc chậm nhất ngày 31/12/2024": one window.</summary>
    private TimeExpression? Window()
    {
        if (_cursor.Take(Word.After)) return Between();
        _ = _cursor.Take(Word.Bat, Word.Early);
        if (!_cursor.Take(Word.From)) return null;
        if (_periods.From() is not IntervalExpression { End: null } from) return null;
        bool apart = _cursor.Take(TokenKind.Comma) | _cursor.Take(Word.And);
        // In a sentence "xong trước ..." behind a comma may be of another deed.
        if (!_cursor.Take(Word.Ket, Word.Thuc) && (_cursor.Running || (!_cursor.Take(Word.Hoan, Word.Thanh) && !apart && !_cursor.Is(Word.Xong)))) return null;
        return UpTo(from.Start);
    }

    /// <summary>"sau ngày 15/9/2024 và trước ngày 30/9/2024": the days between.</summary>
    private TimeExpression? Between()
    {
        if (_periods.Single(bare: true) is not { } after) return null;
        _ = _cursor.Take(TokenKind.Comma) | _cursor.Take(Word.And);
        return _cursor.Is(Word.Before) || _cursor.Is(Word.Until) ? UpTo(after is FaultyPeriod ? after : new DayExpression(after.Last.AddDays(1))) : null;
    }

    /// <summary>The other end of a window: a limit, or "trong tháng 6/2025".</summary>
    private TimeExpression? UpTo(CalendarExpression start)
    {
        int first = _cursor.Position;
        bool inside = _cursor.Is(Word.In) && _cursor.Peek(1).Word != Word.Or || _cursor.Is(Word.At);
        LimitExpression? limit;
        if (inside)
        {
            _cursor.Next();
            limit = _periods.Single(bare: true) is { } within ? new LimitExpression(LimitKind.By, within) : null;
        }
        else
        {
            limit = _limits.Read() as LimitExpression;
        }

        if (limit is null or { Kind: LimitKind.After }) return null;
        if (start is FaultyPeriod || limit.Date is FaultyPeriod) return new FaultyPeriod();
        CalendarExpression end = limit.Kind == LimitKind.By ? limit.Date : new DayExpression(limit.Date.First.AddDays(-1));
        if (end.Last >= start.First) return new IntervalExpression(start, end);
        TimeToken token = _cursor.Tokens[first];
        _cursor.Report(TimeMessages.Backwards(token.Start, _cursor.EndOfTaken - token.Start));
        return new FaultyPeriod();
    }

    private TimeExpression? From()
    {
        // Running text may say "bắt đầu từ" of anything; the time begins at "từ".
        if (!_cursor.Running) _ = _cursor.Take(Word.Bat, Word.Early);
        if (!_cursor.Take(Word.Ke, Word.From) && !_cursor.Take(Word.Tinh, Word.From) && !_cursor.Take(Word.From)) return null;
        return _periods.From();
    }

    private TimeExpression? Term()
    {
        if (_cursor.Take(Word.In)) return _cursor.Take(Word.Giai, Word.Doan) || (!_cursor.Running && _cursor.Take(Word.Nhiem, Word.Ky)) ? _periods.Years() : null;
        if (_cursor.Take(Word.Giai, Word.Doan)) return _periods.Years();
        // A term of office in running text is no time; where a time is asked for, it is one.
        if (_cursor.Running) return null;
        _ = _cursor.Take(Word.Nhiem, Word.Ky);
        return _periods.Years();
    }

    private TimeExpression? Periods()
    {
        bool inside = _cursor.Take(Word.Xong, Word.In) || _cursor.Take(Word.In);
        if (!inside && !_cursor.Running) _ = _cursor.Take(Word.At) || _cursor.Take(Word.Xong);
        if (_cursor.Running) return _periods.Any(bare: false);
        (int Position, int Issues) start = _cursor.Mark();
        if (CountedDays(out bool open) && (_cursor.Take(Word.From) ? _periods.From() : _periods.Any(bare: true)) is { } listed && (!open || _cursor.Take(TokenKind.Close))) return listed;
        _cursor.Reset(start);
        return _periods.Any(bare: true);
    }

    /// <summary>"trong 02 ngày, 20 - 21/02/2025", "02 ngày (20, 21/02/2025)": how many they are is said before which.</summary>
    private bool CountedDays(out bool open)
    {
        open = false;
        if (NumberReader.Amount(_cursor) is not { Unit: TimeUnit.Days }) return false;
        open = _cursor.Take(TokenKind.Open);
        if (!open) _ = _cursor.Take(TokenKind.Comma) || _cursor.Take(TokenKind.Colon);
        return _cursor.Current.Kind == TokenKind.Number || _cursor.Is(Word.Day) || _cursor.Is(Word.From);
    }

    private TimeExpression? Relative()
    {
        int first = _cursor.Position;
        bool right = _cursor.Take(Word.Right);
        if (right && _cursor.Is(Word.When)) return Event(EventRelation.After, EventEdge.End, saysWhen: true);
        if (_cursor.Take(Word.After))
        {
            bool when = _cursor.Is(Word.When);
            if (when || right || !_cursor.Running) return Event(EventRelation.After, EventEdge.End, when || !_cursor.Running);
            return IsFrame(first) && Event(EventRelation.After, EventEdge.End, saysWhen: false) is { } framed && _cursor.Current.Kind == TokenKind.Comma ? framed : null;
        }

        if (!right && _cursor.Take(Word.Before))
        {
            bool when = _cursor.Is(Word.When);
            return when || !_cursor.Running ? Event(EventRelation.Before, EventEdge.Start, saysWhen: true) : null;
        }

        if (_cursor.Running || right) return null;
        // "vào ngày khai mạc", "trong ngày khai mạc"
        bool isOn = _cursor.Take(Word.At) || (_cursor.Peek(1).Word == Word.Day && _cursor.Take(Word.In));
        return isOn && _events.Known(EventEdge.Start) is { } on ? new EventExpression(EventRelation.On, on) : null;
    }

    private EventExpression? Event(EventRelation relation, EventEdge edge, bool saysWhen)
    {
        (int Position, int Issues) start = _cursor.Mark();
        EventAnchor? anchor = _events.Known(edge);
        if (anchor is not null && !_cursor.Running && _cursor.Current.Kind == TokenKind.Word)
        {
            _cursor.Reset(start);
            anchor = null;
        }

        if (anchor is null && saysWhen) anchor = _events.Any(edge);
        return anchor is null ? null : new EventExpression(relation, anchor);
    }

    /// <summary>"Sau đại hội, ..." at the head of a sentence says when; inside one it only describes ("sắp xếp cán bộ sau đại hội").</summary>
    private bool IsFrame(int position)
    {
        TimeToken token = _cursor.Tokens[position];
        if (position == 0 || token.OnNewLine) return true;
        TimeToken before = _cursor.Tokens[position - 1];
        return before.Kind is TokenKind.Dot or TokenKind.Break || (before.Kind is TokenKind.Dash or TokenKind.Other && (before.OnNewLine || position == 1));
    }

    private OngoingExpression? Ongoing()
    {
        bool said = _cursor.Take(Word.Thuong, Word.Xuyen);
        if (said && _cursor.Peek(1).Word == Word.Lien && _cursor.Peek(2).Word == Word.Tuc) _ = _cursor.Take(TokenKind.Comma);
        if (said || !_cursor.Running)
        {
            bool also = _cursor.Take(Word.Lien, Word.Tuc);
            if (also && !said && _cursor.Peek(1).Word == Word.Thuong) _ = _cursor.Take(TokenKind.Comma);
            if (also && !said) _ = _cursor.Take(Word.Thuong, Word.Xuyen);
            said |= also;
        }

        return said ? new OngoingExpression() : null;
    }

    /// <summary>"theo lịch của ...", "gần thời gian ...", "chưa xác định": words that give no date.</summary>
    private UndatedExpression? Undated()
    {
        int first = _cursor.Position;
        if (_cursor.Take(Word.Theo, Word.Lich) || _cursor.Take(Word.Gan, Word.Thoi, Word.Gian) || _cursor.Take(Word.Gan, Word.Thoi, Word.Diem))
        {
            if (_cursor.Tokens[first].Word == Word.Gan && _cursor.Running)
            {
                return _events.Known(EventEdge.Start) is null ? null : new UndatedExpression(WordsFrom(first));
            }

            for (int i = 0; i < LongestWords && _cursor.Current.Kind is TokenKind.Word or TokenKind.Number; i++) _cursor.Next();
            return new UndatedExpression(WordsFrom(first));
        }

        if (_cursor.Running) return null;
        if (_cursor.Take(Word.Chua, Word.Xac, Word.Dinh))
        {
            if (!_cursor.Take(TokenKind.Colon)) return new UndatedExpression(WordsFrom(first));
            first = _cursor.Position;
        }
        else if (!_cursor.Take(Word.Theo) && !(_cursor.Peek(1).Word is Word.Have or Word.Need or Word.Duoc && _cursor.Take(Word.When)))
        {
            return null;
        }

        while (!_cursor.AtEnd) _cursor.Next();
        string words = WordsFrom(first).Trim();
        return words.Length == 0 ? null : new UndatedExpression(words);
    }

    private DurationExpression? Duration()
    {
        BoundWord? bound = BoundReader.Read(_cursor);
        if (bound is null && !_cursor.Running && _cursor.Take(Word.In)) bound = BoundWord.Within;
        if (bound is null && _cursor.Running) return null;
        if (bound is BoundWord.Earliest or BoundWord.Latest) return null;
        int first = _cursor.Position;
        bool two = !_cursor.Running && TwoLengths();
        if (NumberReader.Amount(_cursor) is not { } amount) return null;
        if (two)
        {
            int start = _cursor.Tokens[first].Start;
            _cursor.Report(TimeMessages.TwoLengths(start, _cursor.EndOfTaken - start, VietnameseTimeWriter.Amount(amount)));
            if (bound is null) bound = BoundWord.AtMost;
        }

        DurationBound meant = bound switch
        {
            BoundWord.AtLeast => DurationBound.Min,
            BoundWord.AtMost or BoundWord.Within => DurationBound.Max,
            _ => DurationBound.Exact,
        };
        return new DurationExpression(meant, amount);
    }

    /// <summary>"01 - 02 ngày", "từ 2 đến 3 tháng": goes on to the second.</summary>
    private bool TwoLengths()
    {
        bool from = _cursor.Is(Word.From);
        int at = from ? 1 : 0;
        TimeToken between = _cursor.Peek(at + 1);
        bool two = _cursor.Peek(at).Kind == TokenKind.Number && (between.Kind == TokenKind.Dash || between.Word is Word.Until or Word.Or) && _cursor.Peek(at + 2).Kind == TokenKind.Number;
        if (!two) return false;
        for (int i = 0; i < at + 2; i++) _cursor.Next();
        return true;
    }

    private string WordsFrom(int first) => _cursor.TextFrom(first).Replace("*", "", StringComparison.Ordinal);
}
