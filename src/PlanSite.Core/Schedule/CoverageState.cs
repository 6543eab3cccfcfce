namespace PlanSite.Core.Schedule;

/// <summary>How a task of a higher plan stands for one unit that it binds.</summary>
public enum CoverageState
{
    /// <summary>A task of the unit's plan says that it does it, in time as far as can be told.</summary>
    Covered,

    /// <summary>It is done, but begins before the higher plan's window opens.</summary>
    Early,

    /// <summary>It is done, but may end too late: one of the two times is approximate or tentative.</summary>
    PossiblyLate,

    /// <summary>It is done, but certainly too late.</summary>
    Late,

    /// <summary>Nothing says so, but a task of the unit's plan is so alike that it is probably meant.</summary>
    Proposed,

    /// <summary>The unit has a plan, and nothing in it does the task.</summary>
    Missing,

    /// <summary>The unit has no plan that answers the higher one.</summary>
    NoPlan,
}
