namespace PlanSite.Core.Time;

/// <summary>A unit in which the Civil Code counts a period.</summary>
public enum CivilUnit
{
    Day,
    Week,
    Month,

    /// <summary>Three months.</summary>
    Quarter,
    Year,
}
