namespace PlanSite.Core.Time.Reading;

/// <summary>Reads a time with one limit: <c>trước ngày 15/9/2024</c>, <c>xong trước hoặc trong ngày 01/5/2025</c>, <c>hạn đến 30/6/2025</c>.</summary>
internal sealed class LimitReader(TimeCursor cursor, PeriodReader periods)
{
    private const int LongestDeed = 6;

    public TimeExpression? Read()
    {
        (int Position, int Issues) start = cursor.Mark();
        // "không quá 1/2 ngày" is a length: after these words a date must say that it is one.
        bool atMost = cursor.Is(Word.Khong) && cursor.Peek(1).Word is Word.Qua or Word.Vuot || cursor.Is(Word.Toi);
        if (Words() is { } limit && (TermEnd() ?? periods.Single(bare: !atMost)) is { } date)
        {
            return new LimitExpression(limit, date);
        }

        cursor.Reset(start);
        return ReadEarliest();
    }

    /// <summary>"đến hết nhiệm kỳ 2025 - 2030": the last year of it.</summary>
    private CalendarExpression? TermEnd()
    {
        if (cursor.Running || (!cursor.Take(Word.Nhiem, Word.Ky) && !cursor.Take(Word.Giai, Word.Doan))) return null;
        return periods.Years() is IntervalExpression { End: { } end } ? end : null;
    }

    /// <summary>The words of a limit, with nothing after them taken.</summary>
    public LimitKind? Words()
    {
        (int Position, int Issues) start = cursor.Mark();
        if (cursor.Take(Word.Xong))
        {
            if (cursor.Is(Word.At)) cursor.Next();
            if (cursor.Take(Word.Before)) return AfterBefore();
            if (InOrBefore()) return LimitKind.By;
            cursor.Reset(start);
            return null;
        }

        if (InOrBefore() || cursor.Take(Word.Khong, Word.After)) return LimitKind.By;
        if (cursor.Take(Word.Before)) return AfterBefore();
        if (cursor.Take(Word.After)) return LimitKind.After;
        if (Latest() || Until())
        {
            _ = cursor.Take(Word.Xong);
            if (cursor.Take(Word.Before)) return AfterBefore();
            _ = cursor.Take(Word.At) || cursor.Take(Word.In);
            return LimitKind.By;
        }

        cursor.Reset(start);
        return null;
    }

    private TimeExpression? ReadEarliest()
    {
        (int Position, int Issues) start = cursor.Mark();
        bool earliest = cursor.Take(Word.Khong, Word.Before) || BoundReader.Read(cursor) is BoundWord.Earliest;
        if (earliest)
        {
            _ = cursor.Take(Word.Is) || cursor.Take(Word.At) || cursor.Take(Word.From);
            if (periods.Single(bare: true) is { } from) return new IntervalExpression(from, null);
        }

        cursor.Reset(start);
        return null;
    }

    /// <summary>"trong hoặc trước ngày 15/3".</summary>
    private bool InOrBefore() => cursor.Take(Word.In, Word.Or, Word.Before) || cursor.Take(Word.In, Word.And, Word.Before);

    /// <summary>"trước hoặc trong": the day itself is allowed.</summary>
    private LimitKind AfterBefore()
    {
        if (cursor.Take(Word.Or, Word.In) || cursor.Take(Word.And, Word.In)) return LimitKind.By;
        _ = cursor.Take(Word.Is);
        return LimitKind.Before;
    }

    private bool Latest()
    {
        (int Position, int Issues) start = cursor.Mark();
        if (BoundReader.Read(cursor) is BoundWord.Latest or BoundWord.AtMost)
        {
            _ = Until();
            return true;
        }

        cursor.Reset(start);
        return false;
    }

    /// <summary>"Thời hạn hoàn thành: 30/6/2025", "hạn nộp báo cáo: 15/3/2025": what is to be done by then.</summary>
    private void PassDeed()
    {
        if (cursor.Take(Word.Hoan, Word.Thanh) || cursor.Take(Word.Ket, Word.Thuc)) return;
        int ahead = 0;
        while (ahead < LongestDeed && cursor.Peek(ahead) is { Kind: TokenKind.Word, Word: not (Word.Before or Word.After or Word.From) }) ahead++;
        // "hạn nộp 05/3/2025"
        bool dated = ahead is > 0 and <= 2 && cursor.Peek(ahead).Kind == TokenKind.Number && cursor.Peek(ahead + 1).Kind == TokenKind.Slash;
        if (cursor.Peek(ahead).Kind != TokenKind.Colon && !dated) return;
        for (int i = 0; i < ahead; i++) cursor.Next();
    }

    /// <summary>"đến", "đến hết", "hết", "hạn đến", "thời hạn:".</summary>
    private bool Until()
    {
        (int Position, int Issues) start = cursor.Mark();
        if (cursor.Take(Word.Thoi, Word.Han) || cursor.Take(Word.Han))
        {
            if (!cursor.Running) PassDeed();
            _ = cursor.Take(TokenKind.Colon) || cursor.Take(Word.Is);
            if (cursor.Take(Word.Until)) _ = cursor.Take(Word.Het);
            return true;
        }

        if (cursor.Take(Word.Until) || cursor.Take(Word.Cho, Word.Until))
        {
            _ = cursor.Take(Word.Het);
            return true;
        }

        // "trước hết" is "first of all".
        bool firstOfAll = cursor.Position > 0 && cursor.Tokens[cursor.Position - 1].Word == Word.Before;
        if (!firstOfAll && cursor.Take(Word.Het)) return true;
        cursor.Reset(start);
        return false;
    }
}
