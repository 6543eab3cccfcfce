using System.Collections.Immutable;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Time;
using Task = PlanSite.Core.Schedule.Task;

namespace PlanSite.Checks.Time;

/// <summary>A time as a document states it, in running text or for a task, with what it means in dates.</summary>
/// <param name="Clause">Anchor of the clause in which, or for which, it stands.</param>
/// <param name="Tasks">The tasks that have their time from here; mostly one or none.</param>
internal sealed record StatedTime(string Text, SourceSpan Span, TimeExpression Expression, Deadline Deadline, string? Clause, bool InHeading, ImmutableArray<Task> Tasks)
{
    /// <summary>The expression without the mark that it may change.</summary>
    public TimeExpression Plain => Expression is TentativeExpression tentative ? tentative.Inner : Expression;

    /// <summary>
    /// Whether somebody must keep it: the time of a task, or a limit ("trước ngày", "chậm nhất") wherever it stands. A date in running text may be that
    /// of anything.
    /// </summary>
    public bool Binds => !InHeading && (!Tasks.IsEmpty || Plain is LimitExpression { Kind: LimitKind.Before or LimitKind.By });
}
