using PlanSite.Core.Organization;

namespace PlanSite.Core.Schedule;

/// <summary>Whom a task binds: a unit, or a level of which the issuer has no unit; neither where the data names nobody that is known.</summary>
internal readonly record struct TaskSubject(Unit? Unit, string? Level)
{
    public static TaskSubject Of(Unit unit) => new(unit, unit.Level.Value);

    public bool IsSame(TaskSubject other) => Unit?.Id.Value == other.Unit?.Id.Value && (Unit is not null || Level == other.Level);
}
