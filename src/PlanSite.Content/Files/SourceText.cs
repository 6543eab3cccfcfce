using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Files;

/// <summary>The text of one file, normalised (LF, NFC), that turns indexes into places.</summary>
internal sealed class SourceText
{
    private readonly int[] lineStarts;

    public SourceText(string file, string text)
    {
        File = file;
        Text = text;
        var starts = new List<int> { 0 };
        for (int i = text.IndexOf('\n'); i >= 0; i = text.IndexOf('\n', i + 1)) starts.Add(i + 1);
        lineStarts = [.. starts];
    }

    /// <summary>Path from the repository's root, with forward slashes.</summary>
    public string File { get; }

    public string Text { get; }

    public int LineCount => lineStarts.Length;

    /// <summary>The 1-based line that an index stands on; an index past the end is on the last line.</summary>
    public int LineAt(int index)
    {
        int found = Array.BinarySearch(lineStarts, Math.Clamp(index, 0, Text.Length));
        return found >= 0 ? found + 1 : ~found;
    }

    public int StartOfLine(int line) => lineStarts[Math.Clamp(line, 1, lineStarts.Length) - 1];

    /// <summary>Index of the line's end, before its line break.</summary>
    public int EndOfLine(int line) => line < lineStarts.Length ? lineStarts[line] - 1 : Text.Length;

    public string Line(int line) => Text[StartOfLine(line)..EndOfLine(line)];

    public SourceSpan Span(int start, int end)
    {
        start = Math.Clamp(start, 0, Text.Length);
        end = Math.Clamp(end, start, Text.Length);
        int line = LineAt(start);
        int endLine = LineAt(end);
        return new SourceSpan(File, line, start - lineStarts[line - 1] + 1, endLine, end - lineStarts[endLine - 1] + 1);
    }
}
