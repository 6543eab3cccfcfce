using Markdig.Extensions.Tables;
using Markdig.Parsers;

namespace PlanSite.Content.Markdown.Tables;

/// <summary>
/// Grid tables that end before a blank line or at the end of the text. Where Markdig 1.6 finds too late that a grid is no table it gives
/// the line below it twice, so a grid that runs into other text is not begun at all: it stays what it is, text.
/// </summary>
internal sealed class ClosedGridTableParser : GridTableParser
{
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.CurrentChar != '+') return BlockState.None;
        ReadOnlySpan<char> below = processor.Line.Text.AsSpan(Math.Min(processor.Line.End + 1, processor.Line.Text.Length));
        foreach (ReadOnlySpan<char> line in below.TrimStart('\n').EnumerateLines())
        {
            ReadOnlySpan<char> bare = line.TrimStart(" \t>");
            if (bare.IsEmpty) break;
            if (bare[0] is not ('+' or '|')) return BlockState.None;
        }

        return base.TryOpen(processor);
    }
}
