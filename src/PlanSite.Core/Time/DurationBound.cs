namespace PlanSite.Core.Time;

public enum DurationBound
{
    /// <summary>không quá, tối đa.</summary>
    Max,

    /// <summary>ít nhất, tối thiểu.</summary>
    Min,

    /// <summary>Just so long.</summary>
    Exact,
}
