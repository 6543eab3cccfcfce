using System.Collections.Immutable;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Core.Documents;

/// <summary>The words of one paragraph, heading, item or cell without mark-up, for rules that look at the wording, and the way back to the file.</summary>
/// <param name="Text">Code is blanked out by U+FFFC, sign for sign.</param>
/// <param name="Start">Where the words begin, behind the number of the clause.</param>
/// <param name="Pieces">In order, without gaps.</param>
public sealed record TextBlock(string Text, int Start, ImmutableArray<TextPiece> Pieces)
{
    /// <summary>Anchor of the innermost clause that it stands in.</summary>
    public string? Clause { get; init; }
    public bool IsHeading { get; init; }

    /// <summary>Part of a table or a footnote, where a number is text and a sentence may go without its stop.</summary>
    public bool IsAside { get; init; }

    /// <summary>The place in the file of some of the words.</summary>
    /// <param name="end">Exclusive.</param>
    public SourceSpan Span(int start, int end)
    {
        if (Pieces.IsEmpty) return default;
        TextPiece first = At(start);
        TextPiece last = At(Math.Max(start, end - 1));
        (int line, int column) = first.IsExact ? (first.Source.Line, first.Source.Column + start - first.Start) : (first.Source.Line, first.Source.Column);
        (int endLine, int endColumn) = last.IsExact ? (last.Source.Line, last.Source.Column + end - last.Start) : (last.Source.EndLine, last.Source.EndColumn);
        return new SourceSpan(first.Source.File, line, column, endLine, endColumn);
    }

    private TextPiece At(int index)
    {
        int low = 0;
        int high = Pieces.Length - 1;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Pieces[middle].End <= index) low = middle + 1;
            else high = middle;
        }

        return Pieces[low];
    }
}
