using PlanSite.Content.Files;

namespace PlanSite.Content.Comments;

/// <summary>Which lines of YAML a comment on a line of its own speaks of.</summary>
/// <param name="end">Index where the YAML ends.</param>
internal sealed class YamlLines(SourceText source, int end)
{
    public bool IsComment(int line) => source.Line(line).AsSpan().TrimStart() is ['#', ..];

    /// <summary>The next line that says anything; all of its entry where that is an entry of a list.</summary>
    public (int First, int Last) EntryBelow(int line)
    {
        int first = line + 1;
        while (IsInside(first) && (IsBlank(first) || IsComment(first))) first++;
        if (!IsInside(first)) return (line, line);
        ReadOnlySpan<char> text = source.Line(first).AsSpan();
        int indent = Indent(text);
        if (text.TrimStart() is not (['-'] or ['-', ' ' or '\t', ..])) return (first, first);
        int last = first;
        for (int below = first + 1; IsInside(below) && (IsBlank(below) || IsComment(below) || Indent(source.Line(below)) > indent); below++)
        {
            if (!IsBlank(below) && !IsComment(below)) last = below;
        }

        return (first, last);
    }

    private bool IsInside(int line) => line <= source.LineCount && source.StartOfLine(line) < end;

    private bool IsBlank(int line) => source.Line(line).AsSpan().IsWhiteSpace();

    private static int Indent(ReadOnlySpan<char> line) => line.Length - line.TrimStart(' ').Length;
}
