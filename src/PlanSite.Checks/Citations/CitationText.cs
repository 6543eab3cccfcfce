using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;

namespace PlanSite.Checks.Citations;

/// <summary>Finds the words around a place of the file.</summary>
internal static class CitationText
{
    /// <summary>The block that holds a place, and where in its words the place begins and ends; nothing for front matter.</summary>
    public static (TextBlock Block, int Start, int End)? Around(Document document, SourceSpan span)
    {
        foreach (TextBlock block in document.Blocks)
        {
            if (block.Pieces.IsEmpty || IsBefore(block.Pieces[^1].Source, span)) continue;
            int start = -1;
            foreach (TextPiece piece in block.Pieces)
            {
                if (Holds(piece.Source, span.Line, span.Column)) start = piece.Start + (piece.IsExact ? span.Column - piece.Source.Column : 0);
                else if (start < 0 && piece.Source.Line == span.Line && piece.Source.Column > span.Column) start = piece.Start;
                if (start >= 0 && !IsBefore(piece.Source, span with { Line = span.EndLine, Column = span.EndColumn - 1 }))
                    return (block, start, piece.IsExact && piece.Source.Line == span.EndLine ? Math.Clamp(piece.Start + span.EndColumn - piece.Source.Column, start, piece.End) : piece.End);
            }

            if (start >= 0) return (block, start, block.Text.Length);
        }

        return null;
    }

    private static bool Holds(SourceSpan span, int line, int column) =>
        (line, column).CompareTo((span.Line, span.Column)) >= 0 && (line, column).CompareTo((span.EndLine, span.EndColumn)) < 0;

    private static bool IsBefore(SourceSpan piece, SourceSpan span) => (piece.EndLine, piece.EndColumn).CompareTo((span.Line, span.Column)) <= 0;
}
