namespace PlanSite.Core.Time.Reading;

/// <summary>
/// Reads distances from an event or a date, in the orders that offices use: <c>chậm nhất 05 ngày làm việc sau khi bế mạc</c>,
/// <c>trước khai mạc ít nhất 15 ngày làm việc</c>, <c>trước 06 tháng tính đến ngày bắt đầu</c>, <c>khai mạc đại hội trước 30 ngày làm việc</c>.
/// </summary>
internal sealed class CountReader(TimeCursor cursor, PeriodReader periods, EventReader events)
{
    public TimeExpression? Read()
    {
        (int Position, int Issues) start = cursor.Mark();
        if (AmountFirst() is { } amountFirst) return amountFirst;
        cursor.Reset(start);
        if (DirectionFirst() is { } directionFirst) return directionFirst;
        cursor.Reset(start);
        if (AnchorAfterDirection() is { } anchorLater) return anchorLater;
        cursor.Reset(start);
        return AnchorFirst();
    }

    /// <summary>[chậm nhất] 05 ngày [làm việc] (trước | sau | kể từ) anchor.</summary>
    private CountedExpression? AmountFirst()
    {
        BoundWord? bound = BoundReader.Read(cursor);
        if (bound is null && cursor.Take(Word.In)) bound = BoundWord.Within;
        if (WholeAmount() is not { } amount) return null;
        // "trong 10 ngày, kể từ ngày bế mạc"
        if (cursor.Peek(1).Word is Word.Ke or Word.Tinh) _ = cursor.Take(TokenKind.Comma);
        CountDirection direction;
        if (cursor.Take(Word.Before))
        {
            direction = CountDirection.Before;
            if (Since()) return null;
        }
        else if (cursor.Take(Word.After))
        {
            direction = CountDirection.After;
        }
        else if (Since())
        {
            direction = CountDirection.After;
            bound ??= BoundWord.Within;
        }
        else
        {
            return null;
        }

        return Anchor(direction, allowAny: true) is { } anchor ? Make(bound, amount, direction, anchor) : null;
    }

    /// <summary>[chậm nhất] (trước | sau) [ít nhất] 05 ngày (kể từ | tính đến | so với) anchor.</summary>
    private CountedExpression? DirectionFirst()
    {
        BoundWord? bound = BoundReader.Read(cursor);
        if (Direction() is not { } direction) return null;
        bound ??= BoundReader.Read(cursor);
        if (WholeAmount() is not { } amount) return null;
        bool linked = Since() || cursor.Take(Word.Tinh, Word.Until) || cursor.Take(Word.So, Word.Voi);
        // Without a link only a known event may follow: "trước 16 giờ ngày 20/3" is an hour.
        TimeAnchor? anchor = linked ? Anchor(direction, allowAny: true) : events.Known(direction == CountDirection.Before ? EventEdge.Start : EventEdge.End);
        return anchor is null ? null : Make(bound, amount, direction, anchor);
    }

    /// <summary>[chậm nhất] (trước | sau) anchor [ít nhất] 15 ngày làm việc.</summary>
    private CountedExpression? AnchorAfterDirection()
    {
        BoundWord? said = BoundReader.Read(cursor);
        if (Direction() is not { } direction) return null;
        bool anyEvent = cursor.Is(Word.When) || cursor.Is(Word.Day) || cursor.Is(Word.Thoi);
        if (Anchor(direction, allowAny: anyEvent || !cursor.Running) is not { } anchor) return null;
        _ = cursor.Take(TokenKind.Comma);
        BoundWord? bound = said ?? BoundReader.Read(cursor);
        if (bound is null && cursor.Take(Word.In)) bound = BoundWord.Within;
        return WholeAmount() is { } amount ? Make(bound, amount, direction, anchor) : null;
    }

    /// <summary>khai mạc đại hội trước [ít nhất] 30 ngày làm việc.</summary>
    private CountedExpression? AnchorFirst()
    {
        if (cursor.Is(Word.Before) || cursor.Is(Word.After) || (cursor.Running && cursor.Is(Word.Thoi))) return null;
        (int Position, int Issues) start = cursor.Mark();
        if (events.Known(EventEdge.Start) is not { } anchor) return null;
        if (!cursor.Running && cursor.Current.Kind == TokenKind.Word && !BoundReaderFollows())
        {
            // "khai mạc đại hội chi bộ trước 30 ngày làm việc"
            cursor.Reset(start);
            if (events.Any(EventEdge.Start) is not { } longer) return null;
            anchor = longer;
        }

        BoundWord? bound = BoundReader.Read(cursor);
        if (Direction() is not { } direction) return null;
        bound ??= BoundReader.Read(cursor);
        return WholeAmount() is { } amount ? Make(bound, amount, direction, anchor) : null;
    }

    private CountDirection? Direction() =>
        cursor.Take(Word.Before) ? CountDirection.Before : cursor.Take(Word.After) ? CountDirection.After : null;

    private bool Since() =>
        cursor.Take(Word.Ke, Word.From) || cursor.Take(Word.Tinh, Word.From) || (cursor.Peek(1).Word is Word.When or Word.Day && cursor.Take(Word.From));

    /// <summary>Half a month is fifteen days and half a year six months (Civil Code 2015, art. 146.1).</summary>
    private TimeAmount? WholeAmount() => NumberReader.Amount(cursor) switch
    {
        { Value: 0.5m, Unit: TimeUnit.Months } => new TimeAmount(15, TimeUnit.Days),
        { Value: 0.5m, Unit: TimeUnit.Years } => new TimeAmount(6, TimeUnit.Months),
        { Value: >= 1 } amount when amount.Value == decimal.Truncate(amount.Value) => amount,
        _ => null,
    };

    private TimeAnchor? Anchor(CountDirection direction, bool allowAny)
    {
        EventEdge edge = direction == CountDirection.Before ? EventEdge.Start : EventEdge.End;
        if (periods.Single(bare: true) is { } date) return new DateAnchor(date);
        (int Position, int Issues) start = cursor.Mark();
        if (events.Known(edge) is { } known)
        {
            // Told that all is one time, "khai mạc đại hội đảng bộ tỉnh" is that congress and not any.
            if (cursor.Running || cursor.Current.Kind != TokenKind.Word || BoundReaderFollows()) return known;
            cursor.Reset(start);
            allowAny = true;
        }

        return allowAny ? events.Any(edge) : null;
    }

    private bool BoundReaderFollows()
    {
        (int Position, int Issues) start = cursor.Mark();
        bool follows = BoundReader.Read(cursor) is not null || NumberReader.Amount(cursor) is not null || cursor.Is(Word.Before) || cursor.Is(Word.After);
        cursor.Reset(start);
        return follows;
    }

    private static CountedExpression Make(BoundWord? word, TimeAmount amount, CountDirection direction, TimeAnchor anchor)
    {
        CountBound bound = (word, direction) switch
        {
            (BoundWord.Exactly, _) => CountBound.Exactly,
            (BoundWord.AtMost or BoundWord.Within, _) => CountBound.Within,
            (BoundWord.Latest, CountDirection.After) or (BoundWord.Earliest, CountDirection.Before) => CountBound.Within,
            (null, CountDirection.After) => CountBound.Exactly,
            _ => CountBound.AtLeast,
        };
        return new CountedExpression(bound, amount, direction, anchor);
    }
}
