using System.Collections.Immutable;
using PlanSite.Core.Organization;

namespace PlanSite.Core.Schedule;

/// <summary>For whom an event is looked for.</summary>
/// <param name="Units">The unit that is bound, and after it those whose events it may mean as well.</param>
/// <param name="Level">Id of the level that is bound.</param>
internal sealed record EventAsker(ImmutableArray<Unit> Units, string? Level)
{
    /// <summary>Index of the event that asks, which never means itself; -1: a task asks.</summary>
    public int Self { get; init; } = -1;

    /// <summary>Id of the event that the asking event inspects or prepares.</summary>
    public string? Of { get; init; }
}
