using System.Collections.Immutable;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Time;

namespace PlanSite.Core.Schedule;

/// <summary>A dated occasion of a unit (đại hội, hội nghị, kiểm tra): its kind and, where it is a pilot, its variant.</summary>
public sealed record PlannedEvent
{
    public required Located<string> Id { get; init; }
    public required Located<string> Kind { get; init; }
    public required Located<string> Unit { get; init; }
    public string? Variant { get; init; }
    public string? Title { get; init; }

    /// <summary>Day, month or third of a month on which it opens and closes; nothing while undecided.</summary>
    public Located<TimeExpression>? Start { get; init; }
    public Located<TimeExpression>? End { get; init; }
    public bool Tentative { get; init; }
    public string? Note { get; init; }
    public Located<string>? SourceDocument { get; init; }
    public Located<string>? SourceClause { get; init; }

    /// <summary>Id of the event that it inspects or prepares.</summary>
    public Located<string>? Of { get; init; }

    /// <summary>Its numbers, by measure: <c>members: 12</c>. What a limit names is compared with it.</summary>
    public ImmutableSortedDictionary<string, Located<decimal>> Measures { get; init; } = ImmutableSortedDictionary<string, Located<decimal>>.Empty;
}
