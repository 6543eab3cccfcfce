using System.Collections.Immutable;
using PlanSite.Core.Diagnostics;
using PlanSite.History.Meaning;

namespace PlanSite.Cli.Reviews;

/// <summary>What a pull request changes in meaning, and which findings it adds and removes.</summary>
internal sealed record Review(RepositoryReview Changes, ImmutableArray<Diagnostic> Added, ImmutableArray<Diagnostic> Removed)
{
    public bool AddsErrors => Added.Any(finding => finding.Severity == Severity.Error);

    /// <summary>Whose obligations move, by name.</summary>
    public IEnumerable<(string Name, ImmutableArray<ObligationMove> Moves)> ByUnit =>
        Changes.Documents.SelectMany(document => document.Moves).GroupBy(move => move.Unit, StringComparer.Ordinal)
            .Select(group => (group.First().Name, group.ToImmutableArray())).OrderBy(group => group.Name, StringComparer.Ordinal);
}
