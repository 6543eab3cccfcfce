namespace PlanSite.Core.Time;

public enum DeadlineKind
{
    /// <summary>Something happens, or must be done, between two days; either end may be open.</summary>
    Window,

    /// <summary>It comes again: monthly, quarterly, yearly.</summary>
    Recurring,

    /// <summary>All the time.</summary>
    Ongoing,

    /// <summary>How long something may take; no day follows from it.</summary>
    Duration,

    /// <summary>Relative to something that has no date yet, or words that name none.</summary>
    Undated,
}
