using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using PlanSite.Content.Markdown.Inlines;

namespace PlanSite.Content.Markdown.Blocks;

/// <summary>Writes the blocks that documents seldom have: code, definitions and footnotes.</summary>
internal sealed class SideBlockWriter(BodyWalker walker, BodyContext body)
{
    public void Code(CodeBlock code)
    {
        string text = code.Lines.ToString();
        body.AddPlain(text);
        walker.Output.Raw("<pre><code>").Text(text).Raw("\n</code></pre>\n");
    }

    public void Definitions(DefinitionList list)
    {
        walker.Output.Raw("<dl>\n");
        foreach (DefinitionItem item in list.OfType<DefinitionItem>())
        {
            bool open = false;
            foreach (Block block in item)
            {
                if (block is DefinitionTerm term)
                {
                    if (open) walker.Output.Raw("</dd>\n");
                    open = false;
                    InlineText text = walker.Flat(term);
                    walker.Output.Raw("<dt>");
                    walker.Misplaced(text, "tên mục giải nghĩa", "a term");
                    walker.Continue(walker.Outline.Current, text);
                    walker.Inline(text, 0, walker.Outline.Current, heading: false);
                    walker.Output.Raw("</dt>\n");
                    continue;
                }

                if (!open) walker.Output.Raw("<dd>");
                open = true;
                if (block is ListBlock inner) walker.List(inner, null);
                else walker.One(block, tight: item.Count(child => child is not DefinitionTerm) == 1);
            }

            if (open) walker.Output.Raw("</dd>\n");
        }

        walker.Output.Raw("</dl>\n");
    }

    public void Footnotes(FootnoteGroup group)
    {
        walker.Output.Raw("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"Chú thích\">\n<ol>\n");
        foreach (Footnote note in group.OfType<Footnote>())
        {
            walker.Output.Raw($"<li id=\"{FootnoteHtml.NoteId(note.Order)}\">");
            walker.PlainBlocks(note);
            foreach (FootnoteLink link in note.Links) walker.Output.Raw(FootnoteHtml.Back(link.Index));
            walker.Output.Raw("</li>\n");
        }

        walker.Output.Raw("</ol>\n</section>\n");
    }
}
