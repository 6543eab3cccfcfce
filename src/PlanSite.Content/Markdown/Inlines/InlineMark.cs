using PlanSite.Core.Documents;

namespace PlanSite.Content.Markdown.Inlines;

/// <summary>A stretch of a text that means more than its words.</summary>
internal sealed record InlineMark(MarkKind Kind, int Start, int Length)
{
    /// <summary>Place in the document's list of citations, links or times.</summary>
    public int Index { get; init; }

    /// <summary>HTML to show in place of the text, where the text alone won't do.</summary>
    public string? Html { get; init; }
    public string? Title { get; init; }
    public DirectiveSyntax? Directive { get; init; }

    /// <summary>An explicit citation that has no place in the document's list yet.</summary>
    public Citation? Citation { get; init; }

    /// <summary>A time that has no place in the document's list yet.</summary>
    public TimeMention? Mention { get; init; }
    public int End => Start + Length;
}
