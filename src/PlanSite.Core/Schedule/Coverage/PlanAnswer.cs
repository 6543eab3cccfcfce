using PlanSite.Core.Documents;
using PlanSite.Core.Time;

namespace PlanSite.Core.Schedule.Coverage;

/// <summary>
/// "The districts issue their plans before 15/10": the plan of a district is the answer. No plan lists its own issue among its tasks, and so nobody is asked
/// for a <c>covers</c> there.
/// </summary>
internal static class PlanAnswer
{
    /// <summary>The one task of a plan that asks for documents of the plan's own type; with several it can't be told which of them is meant.</summary>
    public static Task? Asking(Document plan, IEnumerable<BoundTask> tasks)
    {
        Task[] asking = [.. tasks.Select(bound => bound.Task).Where(task => task.Output?.Value == plan.Type.Value).Take(2)];
        return asking is [var only] ? only : null;
    }

    public static TaskCoverage Of(BoundTask task, string unit, Document own)
    {
        Deadline window = task.WindowOf(unit);
        return new TaskCoverage { Task = task.Task, Obligations = task.Of(unit), Window = window, Answer = own, State = CoverageStates.Of(FitOf(own, window)) };
    }

    // Whether a draft will be issued in time nobody knows, and a month proves nothing.
    private static CoverFit FitOf(Document own, Deadline window) => own is { Status.Value: DocumentStatus.Issued, Date.Value: { IsComplete: true } date }
        ? CoverTimes.Compare(new Deadline(null, date.Earliest, Certainty.Exact, DeadlineKind.Window, []), window with { Start = null }, null).Fit
        : CoverFit.Unknown;
}
