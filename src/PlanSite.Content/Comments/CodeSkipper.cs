namespace PlanSite.Content.Comments;

/// <summary>Finds the end of code in Markdown: what stands in it is shown as it is.</summary>
internal static class CodeSkipper
{
    private const int ShortestFence = 3;

    // A file that is no document, only backticks, must not take minutes.
    private const int LongestSpan = 10_000;

    /// <summary>Behind the code that a fence on this line begins; the same place where there is no fence.</summary>
    /// <param name="lineStart">Index of the line's first character.</param>
    public static int PastFence(string text, int lineStart)
    {
        (char mark, int length) = Fence(Line(text, lineStart), opening: true);
        if (length == 0) return lineStart;
        int at = After(text, lineStart);
        while (at < text.Length)
        {
            (char closing, int closingLength) = Fence(Line(text, at), opening: false);
            at = After(text, at);
            if (closing == mark && closingLength >= length) break;
        }

        return at;
    }

    /// <summary>Behind a code span, or behind the backticks where none ends it within the paragraph.</summary>
    public static int PastSpan(string text, int at)
    {
        int length = Run(text.AsSpan(at), '`');
        int from = at + length;
        int end = from;
        int limit = Math.Min(text.Length, from + LongestSpan);
        while (end < limit)
        {
            if (text[end] == '\n' && Line(text, end + 1).IsWhiteSpace()) break;
            int run = Run(text.AsSpan(end), '`');
            if (run == length) return end + run;
            end += Math.Max(1, run);
        }

        return from;
    }

    private static (char Mark, int Length) Fence(ReadOnlySpan<char> line, bool opening)
    {
        line = line.TrimStart(opening ? " \t>-+*" : " \t>");
        if (line.IsEmpty || line[0] is not ('`' or '~')) return default;
        int length = Run(line, line[0]);
        ReadOnlySpan<char> rest = line[length..];
        bool fits = opening ? line[0] == '~' || !rest.Contains('`') : rest.IsWhiteSpace();
        return length >= ShortestFence && fits ? (line[0], length) : default;
    }

    private static int Run(ReadOnlySpan<char> text, char mark)
    {
        int length = text.IndexOfAnyExcept(mark);
        return length < 0 ? text.Length : length;
    }

    private static ReadOnlySpan<char> Line(string text, int start)
    {
        ReadOnlySpan<char> rest = text.AsSpan(Math.Min(start, text.Length));
        int end = rest.IndexOf('\n');
        return end < 0 ? rest : rest[..end];
    }

    private static int After(string text, int lineStart)
    {
        int end = text.IndexOf('\n', lineStart);
        return end < 0 ? text.Length : end + 1;
    }
}
