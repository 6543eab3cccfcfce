using PlanSite.Core.Schedule;

namespace PlanSite.Site.Calendars;

/// <summary>Something with days of its own in a calendar: a task for those who share its dates, or an event.</summary>
/// <param name="First">First day that is known.</param>
/// <param name="Last">Last day that is known.</param>
/// <param name="Task">Nothing for an event.</param>
internal sealed record ScopeItem(DateOnly First, DateOnly Last, TaskDeadline? Task, PlannedEvent? Event)
{
    /// <summary>A window that lasts longer is drawn in its last week only: what counts is its end, and months of bars would hide the days.</summary>
    private const int LongestBar = 14;

    /// <summary>Where a list tells of it: a deadline on its last day, an event on its first.</summary>
    public DateOnly Day => Event is null ? Last : First;

    public bool IsLong => Last.DayNumber - First.DayNumber >= LongestBar;

    /// <summary>First day on which a grid draws it.</summary>
    public DateOnly DrawnFrom => IsLong && Weeks.MondayOf(Last) is var monday && monday > First ? monday : First;
}
