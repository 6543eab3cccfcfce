namespace PlanSite.Core.Time;

public enum Recurrence
{
    Daily,
    Weekly,
    Monthly,
    Quarterly,
    HalfYearly,
    Yearly,
}
