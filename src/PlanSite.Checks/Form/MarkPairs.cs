using System.Buffers;
using PlanSite.Core.Documents;

namespace PlanSite.Checks.Form;

/// <summary>Pairs quotation marks and brackets of a block.</summary>
internal static class MarkPairs
{
    private const string Opening = "“«([";
    private const string Closing = "”»)]";

    private static readonly SearchValues<char> Marks = SearchValues.Create(Opening + Closing + "\"");

    /// <summary>Marks without a partner, in order.</summary>
    public static IEnumerable<(int At, char Mark)> Alone(TextBlock block)
    {
        string text = block.Text;
        if (!text.AsSpan(block.Start).ContainsAny(Marks)) return [];
        List<(int At, char Mark)> open = [];
        List<(int At, char Mark)> alone = [];
        List<int> straight = [];
        for (int i = block.Start; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '"' && !(i > 0 && char.IsAsciiDigit(text[i - 1]) && straight.Count % 2 == 0)) straight.Add(i);
            if (Opening.Contains(c, StringComparison.Ordinal)) open.Add((i, c));
            if (!Closing.Contains(c, StringComparison.Ordinal)) continue;
            char partner = Partner(c);
            int at = open.FindLastIndex(mark => mark.Mark == partner);
            if (at >= 0) open.RemoveAt(at);
            else if (c != ')' || !NumbersAnItem(text, i)) alone.Add((i, c));
        }

        if (straight.Count % 2 == 1) alone.Add((straight[^1], '"'));
        return alone.Concat(open).OrderBy(mark => mark.At);
    }

    public static bool Opens(char mark) => mark == '"' || Opening.Contains(mark, StringComparison.Ordinal);

    public static char Partner(char mark) =>
        Opening.IndexOf(mark, StringComparison.Ordinal) is >= 0 and var open ? Closing[open] : Closing.IndexOf(mark, StringComparison.Ordinal) is >= 0 and var close ? Opening[close] : mark;

    // "a)", "1)", "iv)" at the beginning of an item, also of one inside a sentence.
    private static bool NumbersAnItem(string text, int close)
    {
        int start = close;
        while (start > 0 && close - start < 4 && char.IsLetterOrDigit(text[start - 1])) start--;
        if (start == close || (start > 0 && char.IsLetterOrDigit(text[start - 1]))) return false;
        ReadOnlySpan<char> mark = text.AsSpan(start, close - start);
        return mark.Length == 1 || !mark.ContainsAnyExceptInRange('0', '9') || !mark.ContainsAnyExcept('i', 'v', 'x');
    }
}
