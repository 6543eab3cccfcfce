namespace PlanSite.Content.Markdown.Inlines;

/// <summary>
/// The text of one block without its mark-up, with the way back to the file and with what the mark-up said. Recognisers read
/// <see cref="Text"/> only, so emphasis that splits a phrase is nothing to them.
/// </summary>
internal sealed class InlineText(string text, List<InlineSegment> segments, List<InlineMark> marks)
{
    public string Text { get; } = text;
    public List<InlineSegment> Segments { get; } = segments;

    /// <summary>Links, explicit citations and code; recognisers add theirs.</summary>
    public List<InlineMark> Marks { get; } = marks;

    /// <summary>Where the text ends that is shown: before an attribute such as <c>{#id}</c>.</summary>
    public int End { get; set; } = text.Length;

    public ReadOnlySpan<char> Shown => Text.AsSpan(0, End);

    /// <summary>A directive that is all there is in the block.</summary>
    public InlineMark? OnlyDirective =>
        Segments is [{ Mark: { Kind: MarkKind.Directive } mark }] ? mark : null;

    /// <summary>Offset in the file of a character of the text.</summary>
    public int SourceOf(int index)
    {
        int at = Find(index);
        if (at < 0) return Segments.Count == 0 ? 0 : Segments[^1].Source + Segments[^1].SourceLength;
        InlineSegment segment = Segments[at];
        return segment.Length == segment.SourceLength ? segment.Source + (index - segment.Start) : segment.Source;
    }

    /// <summary>Offset in the file just behind the last character before <paramref name="end"/>.</summary>
    public int SourceEndOf(int end)
    {
        if (end <= 0) return SourceOf(0);
        int at = Find(end - 1);
        if (at < 0) return SourceOf(end);
        InlineSegment segment = Segments[at];
        return segment.Length == segment.SourceLength
            ? segment.Source + (end - segment.Start)
            : segment.Source + segment.SourceLength;
    }

    // Index of the segment that holds a character; segments without length hold none.
    private int Find(int index)
    {
        int low = 0;
        int high = Segments.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            InlineSegment segment = Segments[middle];
            if (segment.End <= index) low = middle + 1;
            else if (segment.Start > index) high = middle - 1;
            else return middle;
        }

        return -1;
    }
}
