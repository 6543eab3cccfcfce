using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;

namespace PlanSite.Core.Schedule;

/// <summary>A task of a lower plan does a task of a higher one, because it says so (<c>covers</c>).</summary>
public sealed record TaskCover
{
    public required Task Higher { get; init; }

    /// <summary>The plan that the higher task belongs to; of an appendix its main document.</summary>
    public required Document HigherPlan { get; init; }
    public required Task Lower { get; init; }
    public required Document LowerPlan { get; init; }

    /// <summary>Where the lower task says so.</summary>
    public required Located<string> Link { get; init; }
    public required CoverTimes Times { get; init; }

    /// <summary>The tasks of the plans between, the highest first; empty where the lower task names the higher one itself.</summary>
    public IReadOnlyList<Task> Through { get; init; } = [];

    public bool IsDirect => Through.Count == 0;

    /// <summary>How the higher task changed in meaning after the lower plan was last brought in line; nothing: it didn't.</summary>
    public HigherChange? Suspect { get; init; }

    public bool IsSuspect => Suspect is not null;
}
