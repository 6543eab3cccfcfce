using System.Collections.Immutable;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Core.Schedule;

/// <summary>Times that count from each other in a circle, so that none of them has a date.</summary>
/// <param name="Links">Each counts from the next, the last from the first. The least id stands first, so that a circle looks the same however it was come upon.</param>
public sealed record DependencyCycle(ImmutableArray<DependencyLink> Links)
{
    /// <summary><c>kh-a#x → kh-a#y → kh-a#x</c>.</summary>
    public override string ToString() => string.Join(" → ", Links.Append(Links[0]).Select(link => link.Id));
}

/// <param name="Id"><c>document#task</c>, or the id of an event.</param>
/// <param name="Span">Where the time is written.</param>
public sealed record DependencyLink(string Id, SourceSpan Span);
