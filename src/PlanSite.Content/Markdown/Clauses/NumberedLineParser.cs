using Markdig.Parsers;
using Markdig.Syntax;
using PlanSite.Core.Documents;

namespace PlanSite.Content.Markdown.Clauses;

/// <summary>
/// Lets a numbered line begin a paragraph of its own where Markdown would join it to the one above: <c>a) ...</c> and <c>b) ...</c> on
/// consecutive lines are two clauses. A wrapped line that merely begins with a number (<c>... ngày / 31. ...</c>) stays where it is.
/// </summary>
internal sealed class NumberedLineParser(ParagraphBlockParser paragraphs) : BlockParser
{
    // How far a number may be ahead of the one above and still belong to its row.
    private const int FurthestStep = 5;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.CurrentBlock is not ParagraphBlock open || processor.IsBlankLine) return BlockState.None;
        if (IsRule(processor.Line.AsSpan(), open)) return Rule(processor);
        ReadOnlySpan<char> line = WithoutEmphasis(processor.Line.AsSpan());
        ClauseNumber? number = ClauseNumberReader.TryRead(line, heading: false);
        if (number is null || open.Lines.Count == 0) return BlockState.None;
        ReadOnlySpan<char> above = open.Lines.Lines[0].Slice.AsSpan().Trim();

        // Rows of a table.
        if (line.Contains('|') || above.Contains('|')) return BlockState.None;

        // A numbered line at the margin below a dash item is no more of that item.
        if (open.Parent is { IsOpen: false }) return paragraphs.TryOpen(processor);
        return Continues(ClauseNumberReader.TryRead(WithoutEmphasis(above), heading: false), number) ? paragraphs.TryOpen(processor) : BlockState.None;
    }

    // Markdown takes a row of dashes below a line for the mark of a heading; here it is the rule that offices draw below a title.
    private static bool IsRule(ReadOnlySpan<char> line, ParagraphBlock open)
    {
        line = line.Trim();
        return line.Length >= 3 && !line.ContainsAnyExcept('-') && !open.Lines.Lines[0].Slice.AsSpan().Contains('|');
    }

    private BlockState Rule(BlockProcessor processor)
    {
        processor.NewBlocks.Push(new ThematicBreakBlock(this)
        {
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
            ThematicChar = '-',
            ThematicCharCount = processor.Line.Length,
        });
        return BlockState.BreakDiscard;
    }

    private static bool Continues(ClauseNumber? above, ClauseNumber number)
    {
        if (above is null) return number.IsFirst && number.Text[^1] != '-';
        bool sameRow = number.Kind == ClauseKind.Arabic && above.Kind == ClauseKind.Arabic;
        int step = sameRow ? number.Values[0] - above.Values[0] : number.Last - above.Last;
        return number.IsFirst || (!sameRow && !number.IsSameKind(above)) || (step >= 0 && step <= FurthestStep);
    }

    private static ReadOnlySpan<char> WithoutEmphasis(ReadOnlySpan<char> line) => line.TrimStart(" \t").TrimStart('*').TrimStart('_');
}
