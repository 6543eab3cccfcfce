using PlanSite.Core.Diagnostics;

namespace PlanSite.Core.Time;

/// <summary>Something wrong, or worth a hint, in a time.</summary>
/// <param name="Start">Index in the text that was parsed.</param>
public sealed record TimeIssue(TimeIssueKind Kind, int Start, int Length, LocalizedText Message, LocalizedText Help)
{
    /// <summary>Whether somebody must mend the text; hints need not be.</summary>
    public bool IsFault => Kind is not (TimeIssueKind.Spelling or TimeIssueKind.InferredYear or TimeIssueKind.LunarDate);
}
