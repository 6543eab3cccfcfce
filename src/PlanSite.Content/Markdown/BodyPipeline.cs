using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using PlanSite.Content.Markdown.Clauses;
using PlanSite.Content.Markdown.Inlines;
using PlanSite.Content.Markdown.Tables;

namespace PlanSite.Content.Markdown;

/// <summary>
/// The Markdown that documents are written in. Numbered lists are not Markdown's: a number is part of the official text and is shown
/// as it stands, never counted anew by a browser.
/// </summary>
internal static class BodyPipeline
{
    // Every row is filled up to the widest one, so a row of a thousand bars could ask for millions of cells.
    private const int WidestTable = 200;

    // For each `](` Markdig looks for the end of the target up to the end of the block: ten thousand in one line take minutes.
    private const int MostLinks = 1000;

    private static readonly MarkdownPipeline Full = Build(tables: true, links: true);
    private static readonly MarkdownPipeline WithoutTables = Build(tables: false, links: true);
    private static readonly MarkdownPipeline TextOnly = Build(tables: false, links: false);

    /// <summary>The pipeline for a text. What no document is like, but a broken file may be, is read with less of Markdown.</summary>
    public static MarkdownPipeline For(string markdown)
    {
        if (markdown.AsSpan().Count("](") > MostLinks) return TextOnly;
        foreach (ReadOnlySpan<char> line in markdown.AsSpan().EnumerateLines())
        {
            if (line.Length > WidestTable && (line.Count('|') > WidestTable || line.Count('+') > WidestTable)) return WithoutTables;
        }

        return Full;
    }

    private static MarkdownPipeline Build(bool tables, bool links)
    {
        var builder = new MarkdownPipelineBuilder();
        builder.UsePreciseSourceLocation();
        if (tables)
        {
            builder.UsePipeTables(new PipeTableOptions { RequireHeaderSeparator = true });
            builder.BlockParsers.Insert(0, new ClosedGridTableParser());
        }

        builder.UseFootnotes();
        builder.UseTaskLists();
        builder.UseDefinitionLists();
        builder.DisableHtml();

        // Clerks indent with blanks, as in Word: that is no code. And a rule of dashes below a line makes no heading of it.
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        ParagraphBlockParser paragraphs = builder.BlockParsers.FindExact<ParagraphBlockParser>()!;
        paragraphs.ParseSetextHeadings = false;
        ListItemParser? numbered = builder.BlockParsers.FindExact<ListBlockParser>()!.ItemParsers.Find<NumberedListItemParser>();
        if (numbered is not null) builder.BlockParsers.FindExact<ListBlockParser>()!.ItemParsers.Remove(numbered);
        builder.BlockParsers.Insert(0, new NumberedLineParser(paragraphs));
        builder.InlineParsers.Insert(0, new DoubleBracketParser());
        if (!links) builder.InlineParsers.TryRemove<LinkInlineParser>();
        return builder.Build();
    }
}
