using System.Collections.Immutable;
using PlanSite.Core.Documents;
using PlanSite.Core.Organization;

namespace PlanSite.Core.Schedule;

/// <summary>What a higher plan asks of one unit, and what the unit's plans answer.</summary>
public sealed record UnitCoverage
{
    /// <summary>The higher plan.</summary>
    public required Document Plan { get; init; }

    /// <summary>The committee that answers: its boards are asked through it.</summary>
    public required Unit Unit { get; init; }

    /// <summary>The unit's plans that answer, sorted by id; empty: it has none.</summary>
    public ImmutableArray<Document> Plans { get; init; } = [];

    /// <summary>A plan of the unit names the higher plan itself; else it answers through a plan between.</summary>
    public bool IsDirect { get; init; }

    /// <summary>The tasks that bind the unit, in the order in which the higher plan sets them.</summary>
    public ImmutableArray<TaskCoverage> Tasks { get; init; } = [];
}
