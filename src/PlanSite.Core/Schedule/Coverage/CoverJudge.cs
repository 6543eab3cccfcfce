using System.Collections.Immutable;
using PlanSite.Core.Time;

namespace PlanSite.Core.Schedule.Coverage;

/// <summary>Compares the time of a covering task with the window that the higher task sets, unit by unit.</summary>
internal sealed class CoverJudge(PlanSchedule schedule)
{
    /// <param name="answerer">The unit whose plan the lower task belongs to.</param>
    public CoverTimes Judge(BoundTask higher, Task lower, string answerer)
    {
        ImmutableArray<Obligation> own = higher.Of(answerer);
        ImmutableArray<Obligation> obligations = schedule.OfTask(lower);
        if (obligations.IsEmpty) return Best(schedule.DeadlineOf(lower), own, higher, null);

        CoverTimes? worst = null;
        foreach (Obligation obligation in obligations)
        {
            // A unit further down that the higher plan binds itself has a window of its own there.
            ImmutableArray<Obligation> same = obligation.Unit is { } unit ? higher.OfUnit(unit.Id.Value) : [];
            CoverTimes times = Best(obligation.Deadline, same.IsEmpty ? own : same, higher, obligation);
            if (worst is null || times.Fit > worst.Fit || (times.Fit == worst.Fit && times.Lower.End > worst.Lower.End)) worst = times;
        }

        return worst!;
    }

    // Where the higher task is concrete for several events, the one that is meant is the same event, or whichever fits.
    private CoverTimes Best(Deadline lower, ImmutableArray<Obligation> windows, BoundTask higher, Obligation? obligation)
    {
        if (windows.IsEmpty) return CoverTimes.Compare(lower, schedule.DeadlineOf(higher.Task), obligation?.Unit);
        if (obligation?.Event is { } planned && windows.Any(window => window.Event?.Id.Value == planned.Id.Value))
            windows = [.. windows.Where(window => window.Event?.Id.Value == planned.Id.Value)];
        return windows.Select(window => CoverTimes.Compare(lower, window.Deadline, obligation?.Unit ?? window.Unit)).MinBy(times => times.Fit)!;
    }
}
