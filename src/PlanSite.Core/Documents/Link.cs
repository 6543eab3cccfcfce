using PlanSite.Core.Diagnostics;

namespace PlanSite.Core.Documents;

/// <summary>A Markdown link or image: its target as written, and the file of the repository that it means, if it means one.</summary>
public sealed record Link(string Target, bool IsImage, SourceSpan Span)
{
    /// <summary>Path from the repository's root, without the fragment.</summary>
    public string? File { get; init; }

    /// <summary>Id of the document that the file belongs to, if the link goes to a document.</summary>
    public string? Document { get; init; }

    /// <summary>What follows <c>#</c>.</summary>
    public string? Fragment { get; init; }
}
