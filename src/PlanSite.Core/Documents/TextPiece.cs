using PlanSite.Core.Diagnostics;

namespace PlanSite.Core.Documents;

/// <summary>A run of a block's words that stands in one piece in the file.</summary>
/// <param name="Start">Where it begins in the block.</param>
/// <param name="Source">Where it stands in the file; as long as the piece, unless something else is written for it (<c>&amp;amp;</c>).</param>
public readonly record struct TextPiece(int Start, int Length, SourceSpan Source)
{
    public int End => Start + Length;

    /// <summary>Every character stands for itself.</summary>
    public bool IsExact => Source.Line == Source.EndLine && Source.EndColumn - Source.Column == Length;
}
