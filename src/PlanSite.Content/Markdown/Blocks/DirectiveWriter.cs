using PlanSite.Content.Markdown.Inlines;
using PlanSite.Content.Rules;
using PlanSite.Core.Documents;

namespace PlanSite.Content.Markdown.Blocks;

/// <summary>Puts directives between the blocks, where they stand alone; what they show is the site's to fill in.</summary>
internal sealed class DirectiveWriter(BodyContext body, PartWriter output)
{
    public void Write(DirectiveSyntax directive)
    {
        PlanSite.Core.Diagnostics.SourceSpan span = body.Span(directive.Start, directive.End);
        foreach (string argument in directive.UnknownArguments) body.Add(UnknownDirectiveArgument.For(span, directive.Name, argument));
        output.Add(new DirectivePart(directive.Name, directive.Arguments, span));
    }

    public void Misplaced(InlineText text, string whereVi, string whereEn)
    {
        foreach (InlineSegment segment in text.Segments)
        {
            if (segment.Mark?.Directive is not { } directive) continue;
            body.Add(MisplacedDirective.For(body.Span(directive.Start, directive.End), directive.Name, whereVi, whereEn));
        }
    }
}
