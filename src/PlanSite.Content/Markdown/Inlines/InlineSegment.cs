namespace PlanSite.Content.Markdown.Inlines;

/// <summary>A run of text with one format that stands in one piece in the file; or, without length, something between two runs.</summary>
/// <param name="Source">Offset in the file.</param>
/// <param name="SourceLength">Equal to <paramref name="Length"/> where every character stands for itself.</param>
/// <param name="Html">What to write in place of the text.</param>
/// <param name="Mark">An image or a directive between two runs.</param>
internal readonly record struct InlineSegment(
    int Start, int Length, int Source, int SourceLength, InlineFormat Format, string? Html = null, InlineMark? Mark = null)
{
    public int End => Start + Length;
}
