using Markdig.Syntax.Inlines;

namespace PlanSite.Content.Markdown.Inlines;

/// <summary><c>[[...]]</c> with what is written in it.</summary>
internal sealed class DoubleBracketInline : LeafInline
{
    public required string Content { get; init; }
}
