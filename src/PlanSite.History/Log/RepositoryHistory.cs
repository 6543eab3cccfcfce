using System.Collections.Frozen;
using System.Collections.Immutable;
using PlanSite.Core.Diagnostics;

namespace PlanSite.History.Log;

/// <summary>The history of a planning repository, read in one pass: each document's commits, and what is missing from it.</summary>
public sealed record RepositoryHistory
{
    private readonly FrozenDictionary<string, ImmutableArray<Revision>> _revisions;

    internal RepositoryHistory(ImmutableArray<Commit> commits, IReadOnlyDictionary<string, ImmutableArray<Revision>> revisions, ImmutableArray<Diagnostic> notices, bool isWhole)
    {
        Commits = commits;
        Notices = notices;
        IsWhole = isWhole;
        _revisions = revisions.ToFrozenDictionary(StringComparer.Ordinal);
    }

    public static RepositoryHistory Nothing(ImmutableArray<Diagnostic> notices) => new([], ImmutableDictionary<string, ImmutableArray<Revision>>.Empty, notices, isWhole: false);

    /// <summary>Every commit, newest first, children before their parents.</summary>
    public ImmutableArray<Commit> Commits { get; }

    /// <summary>What is missing, and what the site lacks because of it.</summary>
    public ImmutableArray<Diagnostic> Notices { get; }

    /// <summary>False where something is missing: a page must not show what there is as the whole.</summary>
    public bool IsWhole { get; }

    /// <summary>Ids of all documents that there ever were, sorted.</summary>
    public IEnumerable<string> Documents => _revisions.Keys.Order(StringComparer.Ordinal);

    /// <summary>The log of a document; nothing where no commit touched such an id.</summary>
    public DocumentLog? LogOf(string document) => _revisions.TryGetValue(document, out ImmutableArray<Revision> revisions) ? DocumentLog.Of(document, revisions) : null;
}
