using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Markdown;

/// <summary>Turns offsets of a text into lines and columns.</summary>
internal sealed class LineMap
{
    private readonly string _file;
    private readonly int[] _starts;
    private readonly int _length;

    public LineMap(string file, string text)
    {
        _file = file;
        _length = text.Length;
        int count = 1 + text.AsSpan().Count('\n');
        _starts = new int[count];
        int line = 1;
        for (int at = text.IndexOf('\n'); at >= 0 && line < count; at = text.IndexOf('\n', at + 1)) _starts[line++] = at + 1;
    }

    /// <param name="end">Exclusive.</param>
    public SourceSpan Span(int start, int end)
    {
        (int line, int column) = Place(start);
        (int endLine, int endColumn) = Place(Math.Max(start, end));
        return new SourceSpan(_file, line, column, endLine, endColumn);
    }

    private (int Line, int Column) Place(int offset)
    {
        offset = Math.Clamp(offset, 0, _length);
        int index = Array.BinarySearch(_starts, offset);
        if (index < 0) index = ~index - 1;
        return (index + 1, offset - _starts[index] + 1);
    }
}
