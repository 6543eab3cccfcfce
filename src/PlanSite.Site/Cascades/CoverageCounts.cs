namespace PlanSite.Site.Cascades;

/// <summary>How many of the tasks that higher plans set are done by tasks of one's own.</summary>
/// <param name="Check">Early, perhaps late, or only alike: somebody must look.</param>
/// <param name="Missing">Nothing does it, or there is no plan at all.</param>
/// <param name="Line">The same in words; what there is none of is left out.</param>
internal sealed record CoverageCounts(int Total, int Covered, int Check, int Late, int Missing, string Line)
{
    /// <summary>Per cent, rounded down: 100 means all.</summary>
    public int Share => Total == 0 ? 0 : Covered * 100 / Total;

    public bool IsWhole => Covered == Total;
}
