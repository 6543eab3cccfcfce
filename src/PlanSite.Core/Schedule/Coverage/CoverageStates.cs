namespace PlanSite.Core.Schedule.Coverage;

/// <summary>What the times of a cover say of the higher task.</summary>
internal static class CoverageStates
{
    public static CoverageState Of(CoverFit fit) => fit switch
    {
        CoverFit.Late => CoverageState.Late,
        CoverFit.PossiblyLate => CoverageState.PossiblyLate,
        CoverFit.Early => CoverageState.Early,
        _ => CoverageState.Covered,
    };
}
