namespace PlanSite.Core.Time;

/// <summary>How surely a time is known.</summary>
public enum Certainty
{
    /// <summary>The dates are what the office wrote, or follow from it by counting.</summary>
    Exact,

    /// <summary>The office wrote something like "early in the month": the ends are a reading of that.</summary>
    Approximate,

    /// <summary>The office itself says that the time may change ("dự kiến").</summary>
    Tentative,
}
