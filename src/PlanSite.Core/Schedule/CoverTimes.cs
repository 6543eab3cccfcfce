using PlanSite.Core.Organization;
using PlanSite.Core.Time;

namespace PlanSite.Core.Schedule;

/// <summary>The two times of a cover that were compared: of several units the one that fits worst.</summary>
/// <param name="Lower">When the covering task is due.</param>
/// <param name="Higher">The window that the higher task sets for the same unit.</param>
/// <param name="Unit">Whose dates they are; nothing where the tasks as a whole were compared.</param>
public sealed record CoverTimes(CoverFit Fit, Deadline Lower, Deadline Higher, Unit? Unit)
{
    /// <summary>Compares as read first: what is inside as it is written is never held against anybody because it is approximate.</summary>
    public static CoverTimes Compare(Deadline lower, Deadline higher, Unit? unit) => new(FitOf(lower, higher), lower, higher, unit);

    private static CoverFit FitOf(Deadline lower, Deadline higher)
    {
        if (!IsDated(lower) || !IsDated(higher)) return CoverFit.Unknown;

        // "Từ ngày ..." without an end is at least not over before it begins.
        Deadline last = lower with { End = lower.End ?? lower.Start };
        if (last.End > higher.End)
        {
            return TimeComparison.Within(last, higher with { Start = null }) == Likelihood.CertainlyNot ? CoverFit.Late : CoverFit.PossiblyLate;
        }

        DateOnly? first = lower.Start ?? lower.End;
        if (first < higher.Start)
        {
            return TimeComparison.Within(lower, higher with { End = null }) == Likelihood.CertainlyNot ? CoverFit.Early : CoverFit.PossiblyEarly;
        }

        return CoverFit.Within;
    }

    private static bool IsDated(Deadline deadline) => deadline.Kind == DeadlineKind.Window && (deadline.Start ?? deadline.End) is not null;
}
