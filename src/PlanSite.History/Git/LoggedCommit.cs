using System.Collections.Immutable;

namespace PlanSite.History.Git;

/// <summary>One commit as <c>git log</c> tells of it, with its changes to documents.</summary>
internal sealed record LoggedCommit
{
    public required ObjectId Id { get; init; }
    public required ObjectId Tree { get; init; }
    public ImmutableArray<ObjectId> Parents { get; init; } = [];
    public required string Author { get; init; }
    public required string Written { get; init; }
    public required string Committed { get; init; }
    public required string Message { get; init; }
    public ImmutableArray<LoggedChange> Changes { get; init; } = [];

    /// <summary>Folders below <c>content/</c> that are submodules: their documents have a history elsewhere.</summary>
    public ImmutableArray<string> Submodules { get; init; } = [];
}
