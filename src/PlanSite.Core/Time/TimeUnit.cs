namespace PlanSite.Core.Time;

/// <summary>What a distance or a duration is counted in.</summary>
public enum TimeUnit
{
    Hours,
    Days,
    WorkingDays,
    Weeks,
    Months,
    Years,
}
