namespace PlanSite.Core.Time;

public enum EventRelation
{
    /// <summary>trước khi: the last day allowed is the one before the event.</summary>
    Before,

    /// <summary>vào ngày: on the day of the event.</summary>
    On,

    /// <summary>sau khi, ngay sau: from the day of the event on.</summary>
    After,
}
