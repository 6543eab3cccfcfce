using System.Text;

namespace PlanSite.Content.Comments;

/// <summary>
/// A body as if its comments had never been written, with the way back to the file. They are taken out before Markdown is read, since a comment
/// on a line of its own would end the table, list or clause that it stands in.
/// </summary>
internal sealed class CommentFreeText
{
    private readonly int[] _kept;
    private readonly int[] _original;

    private CommentFreeText(string text, int[] kept, int[] original)
    {
        Text = text;
        _kept = kept;
        _original = original;
    }

    public string Text { get; }

    public static CommentFreeText Of(string text)
    {
        IReadOnlyList<TextStretch> comments = MarkdownComments.In(text).Closed;
        if (comments.Count == 0) return new CommentFreeText(text, [0], [0]);
        var free = new StringBuilder(text.Length);
        List<int> kept = [0];
        List<int> original = [0];
        int at = 0;
        foreach ((TextStretch cut, bool keepsWidth) in Cuts(text, comments))
        {
            free.Append(text, at, cut.Start - at);
            at = cut.End;
            if (keepsWidth)
            {
                free.Append(' ', cut.End - cut.Start);
                continue;
            }

            kept.Add(free.Length);
            original.Add(at);
        }

        free.Append(text, at, text.Length - at);
        return new CommentFreeText(free.ToString(), [.. kept], [.. original]);
    }

    /// <summary>Index in the file's body of a character of <see cref="Text"/>.</summary>
    public int Original(int index)
    {
        int found = Array.BinarySearch(_kept, index);
        if (found < 0) found = Math.Max(0, ~found - 1);

        // Where two comments touch, the text goes on behind the last of them.
        while (found + 1 < _kept.Length && _kept[found + 1] == index) found++;
        return _original[found] + index - _kept[found];
    }

    /// <summary>Index in the file's body of an end: just behind the last character, so that no comment behind it belongs to the stretch.</summary>
    public int OriginalEnd(int start, int end) => end > start ? Original(end - 1) + 1 : Original(start);

    // A comment goes with the blanks that only it needed: its whole line where it is alone there. In a row of a table it becomes blanks, since the
    // columns of a grid are counted.
    private static IEnumerable<(TextStretch Cut, bool KeepsWidth)> Cuts(string text, IReadOnlyList<TextStretch> comments)
    {
        for (int i = 0; i < comments.Count; i++)
        {
            int start = comments[i].Start;
            int end = comments[i].End;
            while (i + 1 < comments.Count && text.AsSpan(end, comments[i + 1].Start - end).Trim(" \t").IsEmpty) end = comments[++i].End;
            int lineStart = start == 0 ? 0 : text.LastIndexOf('\n', start - 1) + 1;
            int lineEnd = text.IndexOf('\n', end) is >= 0 and var found ? found : text.Length;
            ReadOnlySpan<char> before = text.AsSpan(lineStart, start - lineStart).Trim(" \t>");
            bool last = text.AsSpan(end, lineEnd - end).IsWhiteSpace();
            if (before.IsEmpty && last) yield return (new TextStretch(lineStart, Math.Min(lineEnd + 1, text.Length)), false);
            else if (last) yield return (new TextStretch(BlanksBefore(text, start), lineEnd), false);
            else if (before.IsEmpty) yield return (new TextStretch(start, BlanksAfter(text, end)), false);
            else if (before[0] == '|' && !text.AsSpan(start, end - start).Contains('\n')) yield return (new TextStretch(start, end), true);
            else yield return (new TextStretch(text[end] is ' ' or '\t' ? BlanksBefore(text, start) : start, end), false);
        }
    }

    private static int BlanksBefore(string text, int at)
    {
        while (at > 0 && text[at - 1] is ' ' or '\t') at--;
        return at;
    }

    private static int BlanksAfter(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t') at++;
        return at;
    }
}
