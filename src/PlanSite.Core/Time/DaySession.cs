namespace PlanSite.Core.Time;

/// <summary>The part of a day (buổi).</summary>
public enum DaySession
{
    /// <summary>sáng.</summary>
    Morning,

    /// <summary>chiều.</summary>
    Afternoon,

    /// <summary>tối.</summary>
    Evening,
}
