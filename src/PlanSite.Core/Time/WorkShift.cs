namespace PlanSite.Core.Time;

/// <summary>How much of a day an office works.</summary>
public enum WorkShift
{
    None,

    /// <summary>The morning only: the office is open, but the day is no whole working day and no count includes it.</summary>
    Morning,
    Full,
}
