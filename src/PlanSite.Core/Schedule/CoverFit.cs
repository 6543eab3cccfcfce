namespace PlanSite.Core.Schedule;

/// <summary>How the time of a covering task lies to the window that the higher task sets, the better first.</summary>
public enum CoverFit
{
    /// <summary>Inside, as the two are read.</summary>
    Within,

    /// <summary>One of the two has no dates to compare.</summary>
    Unknown,

    /// <summary>It begins before the window opens, or may; only because an approximate or tentative time reads so.</summary>
    PossiblyEarly,

    /// <summary>It certainly begins before the window opens.</summary>
    Early,

    /// <summary>It ends after the window closes as the two are read, but one of them is approximate or tentative.</summary>
    PossiblyLate,

    /// <summary>It certainly ends after the window closes.</summary>
    Late,
}
