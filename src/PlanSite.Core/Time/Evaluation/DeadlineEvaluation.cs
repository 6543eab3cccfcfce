using PlanSite.Core.Diagnostics;

namespace PlanSite.Core.Time.Evaluation;

/// <summary>One evaluation of one expression: it collects the trace as it goes.</summary>
internal sealed class DeadlineEvaluation(IWorkingDays workingDays, ApproximateReading approximate, IEventResolver? events)
{
    private readonly List<LocalizedText> _trace = [];

    public Deadline Of(TimeExpression expression) => expression switch
    {
        TentativeExpression tentative => Tentative(tentative),
        CalendarExpression period => Period(period),
        IntervalExpression interval => Interval(interval),
        SetExpression set => Set(set),
        LimitExpression limit => Limit(limit),
        CountedExpression counted => Counted(counted),
        EventExpression relative => Relative(relative),
        DurationExpression duration => Without(DeadlineKind.Duration, TraceText.Duration(duration)),
        RecurringExpression recurring => Without(DeadlineKind.Recurring, TraceText.Recurring(recurring)),
        OngoingExpression => Without(DeadlineKind.Ongoing, TraceText.Ongoing()),
        UndatedExpression undated => Without(DeadlineKind.Undated, TraceText.Undated(undated.Words)),
        _ => Without(DeadlineKind.Undated, TraceText.Undated(expression.Text)),
    };

    private Deadline Tentative(TentativeExpression tentative)
    {
        Deadline inner = Of(tentative.Inner);
        return inner with { Certainty = Certainty.Tentative, Trace = inner.Trace.Add(TraceText.Tentative()) };
    }

    private Deadline Period(CalendarExpression period)
    {
        (DateOnly first, DateOnly last, Certainty certainty) = Days(period);
        if (!period.IsApproximate) _trace.Add(TraceText.Within(period, first, last));
        return Window(first, last, certainty);
    }

    private Deadline Interval(IntervalExpression interval)
    {
        (DateOnly first, _, Certainty startCertainty) = Days(interval.Start);
        if (interval.End is not { } end)
        {
            _trace.Add(TraceText.From(interval, first));
            return Window(first, null, startCertainty);
        }

        (_, DateOnly last, Certainty endCertainty) = Days(end);
        _trace.Add(TraceText.Within(interval, first, last));
        return Window(first, last, Worse(startCertainty, endCertainty));
    }

    private Deadline Set(SetExpression set)
    {
        (DateOnly first, _, Certainty certainty) = Days(set.Items[0]);
        DateOnly last = first;
        foreach (CalendarExpression item in set.Items)
        {
            (_, DateOnly itemLast, Certainty itemCertainty) = Days(item);
            if (itemLast > last) last = itemLast;
            certainty = Worse(certainty, itemCertainty);
        }

        _trace.Add(TraceText.Within(set, first, last));
        return Window(first, last, certainty);
    }

    private Deadline Limit(LimitExpression limit)
    {
        (DateOnly first, DateOnly last, Certainty certainty) = Days(limit.Date);
        // "trước 16 giờ ngày 20/3": there is still time on that day.
        bool sameDay = limit.Date is DayExpression { Hour: not null } or DayExpression { Session: not null };
        if (limit.Kind == LimitKind.After)
        {
            DateOnly from = sameDay ? last : last.AddDays(1);
            _trace.Add(TraceText.From(limit, from));
            return Window(from, null, certainty);
        }

        // Of a day that begins at the limit nothing is left.
        bool atMidnight = limit.Date is DayExpression { Hour: { Ticks: 0 }, Session: null };
        DateOnly end = atMidnight ? DayBefore(first) : limit.Kind == LimitKind.By ? last : sameDay ? first : DayBefore(first);
        _trace.Add(TraceText.Last(limit, end));
        return Window(null, end, certainty);
    }

    private Deadline Counted(CountedExpression counted)
    {
        EventEdge usual = counted.Direction == CountDirection.Before ? EventEdge.Start : EventEdge.End;
        if (Anchor(counted.Anchor, usual) is not { } anchor) return Unknown(counted.Anchor);
        var counter = new DayCounter(workingDays, _trace);
        bool before = counted.Direction == CountDirection.Before;
        DateOnly? start = null;
        DateOnly? end = null;
        switch (counted.Bound)
        {
            case CountBound.AtLeast when before:
                end = counter.Count(anchor.First, counted.Amount, counted.Direction);
                break;
            case CountBound.AtLeast:
                start = counter.Count(anchor.First, counted.Amount, counted.Direction);
                break;
            case CountBound.Within when before:
                start = counter.Count(anchor.First, counted.Amount, counted.Direction);
                end = DayBefore(anchor.First);
                break;
            case CountBound.Within:
                start = anchor.First;
                end = counter.Count(anchor.Last, counted.Amount, counted.Direction);
                break;
            default:
                start = counter.Count(anchor.First, counted.Amount, counted.Direction);
                end = anchor.First == anchor.Last ? start : counter.Count(anchor.Last, counted.Amount, counted.Direction);
                break;
        }

        bool dated = counted.Bound is CountBound.Within or CountBound.Exactly ? start is not null && end is not null : start is not null || end is not null;
        Deadline deadline = dated ? Window(start, end, anchor.Certainty) : Without(DeadlineKind.Undated, null);
        // A last day that may have to move is not sure.
        return deadline with { MissingYear = counter.MissingYear, Certainty = counter.MissingYear is null || !dated ? deadline.Certainty : Certainty.Tentative };
    }

    private Deadline Relative(EventExpression relative)
    {
        EventEdge usual = relative.Relation == EventRelation.After ? EventEdge.End : EventEdge.Start;
        if (Anchor(relative.Anchor, usual) is not { } anchor) return Unknown(relative.Anchor);
        switch (relative.Relation)
        {
            case EventRelation.Before:
                DateOnly last = DayBefore(anchor.First);
                _trace.Add(TraceText.Last(relative, last));
                return Window(null, last, anchor.Certainty);
            case EventRelation.On:
                _trace.Add(TraceText.Within(relative, anchor.First, anchor.Last));
                return Window(anchor.First, anchor.Last, anchor.Certainty);
            default:
                _trace.Add(TraceText.From(relative, anchor.First));
                return Window(anchor.First, null, anchor.Certainty);
        }
    }

    private (DateOnly First, DateOnly Last, Certainty Certainty)? Anchor(TimeAnchor anchor, EventEdge usual)
    {
        if (anchor is DateAnchor date)
        {
            (DateOnly First, DateOnly Last, Certainty Certainty) days = Days(date.Date);
            return NotedIfUncertain(days);
        }

        if (anchor is not EventAnchor named) return null;
        EventDates? found = events?.Find(named.Name);
        // An event without an end of its own lasts one day.
        Deadline? edge = named.Edge == EventEdge.Start ? found?.Start : found?.End ?? found?.Start;
        if (edge is null || (edge.Start ?? edge.End) is not { } first || (edge.End ?? edge.Start) is not { } last)
        {
            _trace.Add(TraceText.NoEvent(named, usual));
            return null;
        }

        _trace.Add(TraceText.EventOn(named, usual, found!.Name, first, last));
        if (edge.Start is null || edge.End is null)
        {
            // "before 20/02": known is only on which side of a day the event lies.
            _trace.Add(TraceText.OnlyLimit(first, isLatest: edge.Start is null));
            return (first, last, Worse(edge.Certainty, Certainty.Approximate));
        }

        return NotedIfUncertain((first, last, edge.Certainty));
    }

    private (DateOnly First, DateOnly Last, Certainty Certainty) NotedIfUncertain((DateOnly First, DateOnly Last, Certainty Certainty) days)
    {
        if (days.First == days.Last) return days;
        _trace.Add(TraceText.Uncertain(days.First, days.Last));
        return days with { Certainty = Worse(days.Certainty, Certainty.Approximate) };
    }

    private (DateOnly First, DateOnly Last, Certainty Certainty) Days(CalendarExpression period)
    {
        if (period is not PartExpression part)
        {
            if (!period.IsApproximate) return (period.First, period.Last, Certainty.Exact);
            _trace.Add(TraceText.Week(period));
            return (period.First, period.Last, Certainty.Approximate);
        }

        (DateOnly first, DateOnly last) = part.Read(approximate);
        _trace.Add(TraceText.Part(part, approximate, first, last));
        return (first, last, Certainty.Approximate);
    }

    private Deadline Unknown(TimeAnchor anchor) =>
        Without(DeadlineKind.Undated, null) with { MissingEvent = anchor is EventAnchor named ? named.Name : null };

    private Deadline Window(DateOnly? start, DateOnly? end, Certainty certainty) => new(start, end, certainty, DeadlineKind.Window, [.. _trace]);

    private Deadline Without(DeadlineKind kind, LocalizedText? sentence)
    {
        if (sentence is not null) _trace.Add(sentence);
        return new Deadline(null, null, Certainty.Exact, kind, [.. _trace]);
    }

    private static DateOnly DayBefore(DateOnly day) => day == DateOnly.MinValue ? day : day.AddDays(-1);

    private static Certainty Worse(Certainty a, Certainty b) => a > b ? a : b;
}
