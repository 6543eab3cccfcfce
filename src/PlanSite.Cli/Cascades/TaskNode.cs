using System.Collections.Immutable;
using PlanSite.Core.Schedule;
using PlanSite.Core.Time;

namespace PlanSite.Cli.Cascades;

/// <summary>A task in the tree, with the units that it binds below it.</summary>
/// <param name="Window">When it is due, for whoever the line is about.</param>
internal sealed record TaskNode(Task Task, Deadline Window, ImmutableArray<UnitNode> Units);
