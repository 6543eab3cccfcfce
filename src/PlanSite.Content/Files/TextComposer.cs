using System.Collections.Frozen;
using System.Text;

namespace PlanSite.Content.Files;

/// <summary>
/// Brings Latin text, and so Vietnamese, to Unicode's normalisation form C. The framework's own <c>Normalize</c> does nothing
/// here: the program runs with invariant globalisation, so that it needs no ICU library on an office PC.
/// </summary>
public static class TextComposer
{
    private const char FirstMark = '\u0300';
    private const char LastMark = '\u036F';

    private static readonly FrozenDictionary<(char, char), char> Composed = Pairs()
        .ToFrozenDictionary(pair => (pair.Letter, pair.Mark), pair => pair.Whole);

    private static readonly FrozenDictionary<char, (char Letter, char Mark)> Decomposed = Pairs()
        .ToFrozenDictionary(pair => pair.Whole, pair => (pair.Letter, pair.Mark));

    /// <summary>The text with every letter and its marks as one character where Unicode has one.</summary>
    public static string Compose(string text) => Compose(text, out _);

    /// <summary>The letter without its marks; đ, which Unicode holds for a letter of its own, becomes d.</summary>
    public static char BaseLetter(char letter)
    {
        while (Decomposed.TryGetValue(letter, out (char Letter, char Mark) parts)) letter = parts.Letter;
        return letter switch
        {
            'đ' => 'd',
            'Đ' => 'D',
            _ => letter,
        };
    }

    /// <param name="firstChange">Index of the first letter that was composed, or -1; the text before it is as it was.</param>
    public static string Compose(string text, out int firstChange)
    {
        firstChange = -1;
        int mark = text.AsSpan().IndexOfAnyInRange(FirstMark, LastMark);
        if (mark < 0) return text;

        var result = new StringBuilder(text.Length);
        var marks = new List<char>();
        int done = 0;
        while (mark >= 0)
        {
            int letter = Math.Max(mark - 1, done);
            int end = mark;
            while (end < text.Length && IsMark(text[end])) end++;
            result.Append(text, done, letter - done);
            int written = result.Length;
            AppendComposed(text.AsSpan(letter, end - letter), marks, result);
            if (firstChange < 0 && !Same(result, written, text, letter, end)) firstChange = letter;
            done = end;
            int next = text.AsSpan(done).IndexOfAnyInRange(FirstMark, LastMark);
            mark = next < 0 ? -1 : done + next;
        }

        return result.Append(text, done, text.Length - done).ToString();
    }

    /// <summary>Takes a letter with its marks apart and puts it together again, in canonical order (Unicode Standard, 3.11).</summary>
    private static void AppendComposed(ReadOnlySpan<char> cluster, List<char> marks, StringBuilder result)
    {
        char letter = cluster[0];
        if (IsMark(letter))
        {
            result.Append(cluster);
            return;
        }

        marks.Clear();
        while (Decomposed.TryGetValue(letter, out (char Letter, char Mark) parts))
        {
            marks.Insert(0, parts.Mark);
            letter = parts.Letter;
        }

        foreach (char c in cluster[1..]) marks.Add(c);
        char[] ordered = [.. marks.OrderBy(CombiningClass)];
        int kept = 0;
        int lastClass = 0;
        for (int i = 0; i < ordered.Length; i++)
        {
            char c = ordered[i];
            int combiningClass = CombiningClass(c);
            bool blocked = kept > 0 && lastClass >= combiningClass;
            if (!blocked && Composed.TryGetValue((letter, c), out char whole))
            {
                letter = whole;
                continue;
            }

            ordered[kept++] = c;
            lastClass = combiningClass;
        }

        result.Append(letter);
        for (int i = 0; i < kept; i++) result.Append(ordered[i]);
    }

    private static bool Same(StringBuilder result, int from, string text, int start, int end)
    {
        if (result.Length - from != end - start) return false;
        for (int i = 0; i < end - start; i++)
        {
            if (result[from + i] != text[start + i]) return false;
        }

        return true;
    }

    private static bool IsMark(char c) => c is >= FirstMark and <= LastMark;

    /// <summary>Canonical combining class (Unicode Character Database) of the marks U+0300-036F.</summary>
    private static int CombiningClass(char mark) => (int)mark switch
    {
        0x321 or 0x322 or 0x327 or 0x328 => 202,
        0x31B => 216,
        0x34F => 0,
        >= 0x334 and <= 0x338 => 1,
        0x345 => 240,
        0x315 or 0x31A or 0x358 => 232,
        0x35C or 0x35F or 0x362 => 233,
        0x35D or 0x35E or 0x360 or 0x361 => 234,
        (>= 0x316 and <= 0x319) or (>= 0x31C and <= 0x333) or (>= 0x339 and <= 0x33C) => 220,
        (>= 0x347 and <= 0x349) or 0x34D or 0x34E or (>= 0x353 and <= 0x356) or 0x359 or 0x35A => 220,
        _ => 230,
    };

    private static IEnumerable<(char Letter, char Mark, char Whole)> Pairs()
    {
        foreach ((char mark, string pairs) in LatinCompositions.All)
        {
            for (int i = 0; i + 1 < pairs.Length; i += 2) yield return (pairs[i], mark, pairs[i + 1]);
        }
    }
}
