using System.Collections.Immutable;
using PlanSite.Content.Linking;
using PlanSite.Content.Markdown;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;

namespace PlanSite.Content.Data;

/// <summary>All that the files of one document's folder give by themselves.</summary>
internal sealed record DocumentSource
{
    /// <summary>Nothing where the head can't be read: then nobody knows what the document is.</summary>
    public Document? Document { get; init; }

    /// <summary>Path of <c>index.md</c>.</summary>
    public required string File { get; init; }

    /// <summary>Some of the head couldn't be read, so that id, number or tasks may be others than they seem.</summary>
    public bool IsHeadLost { get; init; }

    /// <summary>What there is of the head, where it is lost; nothing: not even its text is known.</summary>
    public string? LostHead { get; init; }

    /// <summary>Some tasks couldn't be read.</summary>
    public bool AreTasksLost { get; init; }
    public ImmutableArray<TaskEntry> Tasks { get; init; } = [];
    public BodyReadResult Body { get; init; } = new();
    public ImmutableArray<Suppression> Suppressions { get; init; } = [];
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>Text by file, for reports.</summary>
    public required ImmutableArray<KeyValuePair<string, string>> Texts { get; init; }
}
