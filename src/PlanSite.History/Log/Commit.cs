using System.Collections.Immutable;

namespace PlanSite.History.Log;

/// <summary>One commit, as readers may see it: people by name, never by e-mail address.</summary>
public sealed record Commit
{
    /// <summary>Full id, in hexadecimal.</summary>
    public required string Id { get; init; }
    public ImmutableArray<string> Parents { get; init; } = [];

    /// <summary>Who wrote it, by the repository's mailmap.</summary>
    public required string Author { get; init; }
    public ImmutableArray<string> CoAuthors { get; init; } = [];

    /// <summary>When it was written, with the writer's offset; nothing where the date can't be right.</summary>
    public DateTimeOffset? Written { get; init; }

    /// <summary>When it got its place in the history; nothing where the date can't be right.</summary>
    public DateTimeOffset? Committed { get; init; }

    /// <summary>First line of the message.</summary>
    public required string Subject { get; init; }

    /// <summary>The rest of the message, without trailers.</summary>
    public string Body { get; init; } = "";

    public bool IsMerge => Parents.Length > 1;

    /// <summary>As people call it.</summary>
    public string ShortId => Id[..Math.Min(9, Id.Length)];
}
