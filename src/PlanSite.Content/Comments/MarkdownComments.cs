using System.Buffers;

namespace PlanSite.Content.Comments;

/// <summary>
/// The comments <c>&lt;!-- ... --&gt;</c> of a Markdown text. In code, and behind a backslash, they are words like all others.
/// </summary>
/// <param name="Closed">In the order of the text, their marks included.</param>
/// <param name="Unclosed">Where a comment begins that doesn't end, or in which another begins.</param>
internal sealed record MarkdownComments(IReadOnlyList<TextStretch> Closed, IReadOnlyList<int> Unclosed)
{
    public const string Open = "<!--";
    public const string Close = "-->";

    private static readonly MarkdownComments None = new([], []);
    private static readonly SearchValues<char> Interesting = SearchValues.Create("\\`<\n");

    public static MarkdownComments In(string text, int start = 0)
    {
        // Most texts have none: one fast look spares the rest.
        if (text.IndexOf(Open, start, StringComparison.Ordinal) < 0) return None;
        var closed = new List<TextStretch>();
        var unclosed = new List<int>();
        int at = CodeSkipper.PastFence(text, start);
        while (at < text.Length)
        {
            int found = text.AsSpan(at).IndexOfAny(Interesting);
            if (found < 0) break;
            at += found;
            at = text[at] switch
            {
                '\\' => at + (at + 1 < text.Length && IsPunctuation(text[at + 1]) ? 2 : 1),
                '`' => CodeSkipper.PastSpan(text, at),
                '\n' => CodeSkipper.PastFence(text, at + 1),
                _ => At(text, at, Open) ? PastComment(text, at, closed, unclosed) : at + 1,
            };
        }

        return new MarkdownComments(closed, unclosed);
    }

    /// <summary>The text with blanks in the place of its comments, so that every other character keeps its place.</summary>
    public string Blanked(string text) => Closed.Count == 0 ? text : string.Create(text.Length, (text, Closed), static (blanked, from) =>
    {
        from.text.CopyTo(blanked);
        foreach (TextStretch comment in from.Closed)
        {
            for (int i = comment.Start; i < comment.End; i++)
            {
                if (blanked[i] != '\n') blanked[i] = ' ';
            }
        }
    });

    // `<!-->` is a whole comment too. Without another end all that follows is text, and of several beginnings the last one belongs to the end.
    private static int PastComment(string text, int open, List<TextStretch> closed, List<int> unclosed)
    {
        int close = text.IndexOf(Close, open + 2, StringComparison.Ordinal);
        if (close < 0)
        {
            unclosed.Add(open);
            return text.Length;
        }

        int last = close < open + Open.Length ? open : text.LastIndexOf(Open, close - 1, close - open, StringComparison.Ordinal);
        if (last > open)
        {
            unclosed.Add(open);
            return last;
        }

        closed.Add(new TextStretch(open, close + Close.Length));
        return close + Close.Length;
    }

    private static bool At(string text, int index, string words) => string.CompareOrdinal(text, index, words, 0, words.Length) == 0;

    private static bool IsPunctuation(char c) => char.IsAscii(c) && (char.IsPunctuation(c) || char.IsSymbol(c));
}
