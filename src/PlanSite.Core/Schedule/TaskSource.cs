namespace PlanSite.Core.Schedule;

/// <summary>Where a task's facts are written (DESIGN: written once).</summary>
public enum TaskSource
{
    /// <summary>A row of a schedule table in the body.</summary>
    Table,

    /// <summary>An entry that names a clause of the body and takes what and when from it.</summary>
    Clause,

    /// <summary>A whole entry in front matter or in <c>tasks.yml</c>.</summary>
    Entry,
}
