using System.Collections.Immutable;
using PlanSite.Core.Documents;
using PlanSite.Core.Schedule;
using PlanSite.Core.Time;

namespace PlanSite.Site.Calendars;

/// <summary>A task, the document that sets it, and a time of it in dates: that of everybody, or that of those who share one date.</summary>
/// <param name="Order">Its place among all tasks as they are written: the last word when everything else is equal.</param>
/// <param name="Obligations">Those who are meant here, each with dates of their own.</param>
internal sealed record TaskDeadline(Document Document, Task Task, Deadline Deadline, int Order, ImmutableArray<Obligation> Obligations)
{
    /// <summary>Whether only some are meant of those whom the task binds.</summary>
    public bool IsPart { get; init; }

    /// <summary>The day that decides where it stands in a calendar; nothing for what has no date.</summary>
    public DateOnly? Day => Deadline.Kind == DeadlineKind.Window ? Deadline.End ?? Deadline.Start : null;

    /// <summary>Whether those who are meant have dates that differ.</summary>
    public bool Differs => Obligations.Any(obligation => !SameDates(obligation.Deadline, Obligations[0].Deadline));

    /// <summary>By day, then by first day, then as written; what has no day comes last.</summary>
    public static IComparer<TaskDeadline> ByDate { get; } = Comparer<TaskDeadline>.Create((a, b) =>
    {
        int order = (a.Day ?? DateOnly.MaxValue).CompareTo(b.Day ?? DateOnly.MaxValue);
        if (order == 0) order = (a.Deadline.Start ?? DateOnly.MinValue).CompareTo(b.Deadline.Start ?? DateOnly.MinValue);
        return order == 0 ? a.Order.CompareTo(b.Order) : order;
    });

    private static bool SameDates(Deadline a, Deadline b) => (a.Start, a.End, a.Kind) == (b.Start, b.End, b.Kind);
}
