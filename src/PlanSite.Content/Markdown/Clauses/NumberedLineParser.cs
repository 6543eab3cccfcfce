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
        ReadOnlySpan<char> line = WithoutEmphasis(processor.Line.AsSpan());
        ClauseNumber? number = ClauseNumberReader.TryRead(line, heading: false);
        if (number is null || open.Lines.Count == 0) return BlockState.None;
        ReadOnlySpan<char> above = open.Lines.Lines[0].Slice.AsSpan().Trim();

        // Rows of a table.
        if (line.Contains('|') || above.Contains('|')) return BlockState.None;
        return Continues(ClauseNumberReader.TryRead(WithoutEmphasis(above), heading: false), number) ? paragraphs.TryOpen(processor) : BlockState.None;
    }

    private static bool Continues(ClauseNumber? above, ClauseNumber number)
    {
        if (number.Kind is ClauseKind.Dash or ClauseKind.Point && number.IsFirst) return true;
        if (above is null) return number.IsFirst && number.Text[^1] != '-';
        if (!number.IsSameKind(above)) return number.Kind != ClauseKind.Arabic || number.IsFirst || above.Kind != ClauseKind.Arabic || number.Values[0] == above.Values[0];
        return number.Last - above.Last <= FurthestStep;
    }

    private static ReadOnlySpan<char> WithoutEmphasis(ReadOnlySpan<char> line) => line.TrimStart(' ').TrimStart('*').TrimStart('_');
}
