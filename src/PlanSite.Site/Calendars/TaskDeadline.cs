using PlanSite.Core.Documents;
using PlanSite.Core.Schedule;
using PlanSite.Core.Time;

namespace PlanSite.Site.Calendars;

/// <summary>A task, the document that sets it, and what its time means in dates.</summary>
/// <param name="Order">Its place among all tasks as they are written: the last word when everything else is equal.</param>
internal sealed record TaskDeadline(Document Document, Task Task, Deadline Deadline, int Order)
{
    /// <summary>The day that decides where it stands in a calendar; nothing for what has no date.</summary>
    public DateOnly? Day => Deadline.Kind == DeadlineKind.Window ? Deadline.End ?? Deadline.Start : null;

    /// <summary>By day, then by first day, then as written; what has no day comes last.</summary>
    public static IComparer<TaskDeadline> ByDate { get; } = Comparer<TaskDeadline>.Create((a, b) =>
    {
        int order = (a.Day ?? DateOnly.MaxValue).CompareTo(b.Day ?? DateOnly.MaxValue);
        if (order == 0) order = (a.Deadline.Start ?? DateOnly.MinValue).CompareTo(b.Deadline.Start ?? DateOnly.MinValue);
        return order == 0 ? a.Order.CompareTo(b.Order) : order;
    });
}
