using System.Collections.Immutable;
using PlanSite.Core.Organization;
using PlanSite.Core.Time;

namespace PlanSite.Core.Schedule;

/// <summary>What times are worked out from: the repository, its tree, its tasks with their subjects, and the evaluator of each working week.</summary>
internal sealed record ScheduleScope(
    PlanRepository Repository,
    OrganizationTree Organization,
    ImmutableArray<ScheduledTask> Tasks,
    Func<WorkWeek, Func<TimeExpression, IEventResolver?, Deadline>> Evaluator)
{
    /// <summary>Whom lead and supporting bodies stand for.</summary>
    public TaskBodies Bodies { get; } = new(Organization);
}
