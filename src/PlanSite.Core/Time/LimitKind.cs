namespace PlanSite.Core.Time;

public enum LimitKind
{
    /// <summary>trước: the last day allowed is the one before the date's first.</summary>
    Before,

    /// <summary>chậm nhất, đến hết: the last day allowed is the date's last.</summary>
    By,

    /// <summary>sau: the first day is the one after the date's last.</summary>
    After,
}
