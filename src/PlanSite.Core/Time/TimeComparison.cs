namespace PlanSite.Core.Time;

/// <summary>
/// Compares times of which some are only approximate, so that a rule can report what is certainly wrong and never what only may be.
/// An approximate end may lie as far off as its own window is long; a tentative time proves nothing.
/// </summary>
public static class TimeComparison
{
    /// <summary>How far off an approximate end may lie where its window has one end only: a third of a month.</summary>
    private const int UsualSlack = 10;

    /// <summary>Whether the first is over before the second begins.</summary>
    public static Likelihood Before(Deadline first, Deadline second)
    {
        if (!IsDated(first) || !IsDated(second)) return Likelihood.Possibly;
        int slack = Slack(first) + Slack(second);
        bool certain = first.End is { } end && second.Start is { } start && end.DayNumber + slack < start.DayNumber;
        // However early the first is done within its window and however late the second, it comes no sooner.
        bool impossible = first.Start is { } firstStart && second.End is { } secondEnd && firstStart.DayNumber - slack >= secondEnd.DayNumber;
        return Answer(certain, impossible, first, second);
    }

    /// <summary>
    /// Whether the first lies inside the second: not later than its end, not earlier than its start. A time without a start ("trước ngày ...") is
    /// judged by its end.
    /// </summary>
    public static Likelihood Within(Deadline inner, Deadline outer)
    {
        if (!IsDated(inner) || !IsDated(outer)) return Likelihood.Possibly;
        int slack = Slack(inner) + Slack(outer);
        bool late = inner.End is { } end && outer.End is { } limit && end.DayNumber - slack > limit.DayNumber;
        DateOnly? first = inner.Start ?? inner.End;
        bool early = first is { } start && outer.Start is { } opening && start.DayNumber + slack < opening.DayNumber;
        bool endHolds = outer.End is null || (inner.End is { } last && last.DayNumber + slack <= outer.End.Value.DayNumber);
        bool startHolds = outer.Start is null || (first is { } from && from.DayNumber - slack >= outer.Start.Value.DayNumber);
        return Answer(endHolds && startHolds, late || early, inner, outer);
    }

    /// <summary>Whether the two have a day in common.</summary>
    public static Likelihood Overlaps(Deadline first, Deadline second)
    {
        if (!IsDated(first) || !IsDated(second)) return Likelihood.Possibly;
        int slack = Slack(first) + Slack(second);
        bool apart = Apart(first, second, slack) || Apart(second, first, slack);
        bool touching = !Apart(first, second, -slack) && !Apart(second, first, -slack);
        return Answer(touching, apart, first, second);
    }

    private static bool Apart(Deadline first, Deadline second, int slack) =>
        first.End is { } end && second.Start is { } start && end.DayNumber + slack < start.DayNumber;

    private static Likelihood Answer(bool certain, bool impossible, Deadline first, Deadline second)
    {
        if (first.Certainty == Certainty.Tentative || second.Certainty == Certainty.Tentative) return Likelihood.Possibly;
        return impossible ? Likelihood.CertainlyNot : certain ? Likelihood.Certainly : Likelihood.Possibly;
    }

    private static bool IsDated(Deadline deadline) => deadline.Kind == DeadlineKind.Window && (deadline.Start ?? deadline.End) is not null;

    private static int Slack(Deadline deadline)
    {
        if (deadline.Certainty != Certainty.Approximate) return 0;
        return deadline is { Start: { } start, End: { } end } ? end.DayNumber - start.DayNumber + 1 : UsualSlack;
    }
}
