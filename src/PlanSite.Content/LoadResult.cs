using System.Collections.Immutable;
using PlanSite.Core;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Content;

/// <summary>What loading gave: always a repository, with as much as could be read, and every finding on the way, sorted.</summary>
public sealed record LoadResult(PlanRepository Repository, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>What authors chose to leave as it is, in no order that matters.</summary>
    public ImmutableArray<Suppression> Suppressions { get; init; } = [];

    /// <summary>Text of the files that were read, by path from the root, for reports that show the line.</summary>
    public required ImmutableDictionary<string, string> Sources { get; init; }
}
