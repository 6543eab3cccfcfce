using System.Collections.Immutable;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Core.Schedule;

/// <summary>A rule with numbers (định mức, giới hạn), with the clause that it comes from.</summary>
public sealed record Limit
{
    public required Located<string> Id { get; init; }
    public string? Title { get; init; }

    /// <summary>To what it applies: <c>kind</c>, <c>level</c>, <c>type</c>, <c>variant</c>, <c>unit</c>.</summary>
    public required ImmutableSortedDictionary<string, Located<string>> Applies { get; init; }

    /// <summary>On which conditions, by measure: <c>members: 9..14</c>.</summary>
    public ImmutableSortedDictionary<string, NumberRange> When { get; init; } = ImmutableSortedDictionary<string, NumberRange>.Empty;
    public ImmutableSortedDictionary<string, decimal> Min { get; init; } = ImmutableSortedDictionary<string, decimal>.Empty;
    public ImmutableSortedDictionary<string, decimal> Max { get; init; } = ImmutableSortedDictionary<string, decimal>.Empty;
    public ImmutableSortedDictionary<string, decimal> Exact { get; init; } = ImmutableSortedDictionary<string, decimal>.Empty;

    /// <summary>Where each figure stands, by <c>when.members</c>, <c>max.committee</c>.</summary>
    public ImmutableSortedDictionary<string, SourceSpan> Places { get; init; } = ImmutableSortedDictionary<string, SourceSpan>.Empty;

    /// <summary>Id of the level for each unit of which a count holds by itself ("mỗi đảng bộ cơ sở chọn 01 chi bộ"); nothing: for the issuer as a whole.</summary>
    public Located<string>? Per { get; init; }

    /// <summary>The items of a dossier, where the rule is a list.</summary>
    public ImmutableArray<string> List { get; init; } = [];
    public required Located<string> SourceDocument { get; init; }
    public Located<string>? SourceClause { get; init; }
}
