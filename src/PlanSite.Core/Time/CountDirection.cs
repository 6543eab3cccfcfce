namespace PlanSite.Core.Time;

public enum CountDirection
{
    Before,
    After,
}
