using System.Collections.Immutable;
using PlanSite.Core.Organization;
using PlanSite.Core.Schedule;

namespace PlanSite.Cli.Cascades;

/// <summary>How a task stands for one unit.</summary>
/// <param name="Below">The tasks of the unit that cover it, and what these ask of others.</param>
internal sealed record UnitNode(Unit Unit, TaskCoverage Coverage, ImmutableArray<TaskNode> Below);
