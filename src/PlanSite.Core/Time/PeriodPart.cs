namespace PlanSite.Core.Time;

/// <summary>Which third of a month, quarter or year; <see cref="ApproximateReading"/> says how it is read.</summary>
public enum PeriodPart
{
    /// <summary>đầu, thượng tuần.</summary>
    Early,

    /// <summary>giữa, trung tuần.</summary>
    Mid,

    /// <summary>cuối, hạ tuần.</summary>
    Late,
}
