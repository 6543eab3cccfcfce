using System.Collections.Immutable;
using PlanSite.Core.Documents;
using PlanSite.Core.Time;

namespace PlanSite.Core.Schedule;

/// <summary>One task of a higher plan for one unit that it binds.</summary>
public sealed record TaskCoverage
{
    public required Task Task { get; init; }

    /// <summary>What the task comes to for the unit and for the boards that answer through it.</summary>
    public required ImmutableArray<Obligation> Obligations { get; init; }

    /// <summary>When the unit must have done it.</summary>
    public required Deadline Window { get; init; }

    /// <summary>In the order of documents and tasks; those that the unit's plan names itself before those that go through a plan between.</summary>
    public ImmutableArray<TaskCover> Covers { get; init; } = [];

    /// <summary>The unit's plan, where the task asks for nothing but that plan: no task of it says so, the plan is the answer.</summary>
    public Document? Answer { get; init; }

    public TaskProposal? Proposal { get; init; }
    public required CoverageState State { get; init; }
}
