using System.Collections.Immutable;
using PlanSite.Content.Revisions;
using PlanSite.History.Git;

namespace PlanSite.History.Log;

/// <summary>One commit that touched a document.</summary>
public sealed record Revision
{
    public required Commit Commit { get; init; }

    /// <summary>Id of the document.</summary>
    public required string Document { get; init; }

    /// <summary>Path of <c>index.md</c> from the planning repository's root, after the commit; before it, where the commit removed the document.</summary>
    public required string File { get; init; }

    /// <summary>Where it lay before, if this commit moved it.</summary>
    public string? MovedFrom { get; init; }

    /// <summary>Nothing where the document was removed, or where its head could not be read.</summary>
    public DocumentHead? Head { get; init; }

    public bool IsRemoval { get; init; }

    /// <summary>The text itself is as it was: only <c>tasks.yml</c> changed.</summary>
    public bool IsTasksOnly { get; init; }

    /// <summary>Whether a <c>tasks.yml</c> ever lay beside it: else none need be looked for.</summary>
    internal bool MayHaveTasks { get; init; }

    /// <summary>Tree of the commit.</summary>
    internal ObjectId Tree { get; init; }

    /// <summary>The text; none where it was removed.</summary>
    internal ObjectId Index { get; init; }

    /// <summary>The texts that it replaced: of a merge one from each side, the branch that was merged into first.</summary>
    internal ImmutableArray<ObjectId> Replaced { get; init; } = [];

    /// <summary>Whether there is anything to read.</summary>
    public bool IsReadable => !IsRemoval && Head is not null;
}
