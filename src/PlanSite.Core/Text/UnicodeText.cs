using System.Collections.Frozen;
using System.Text;

namespace PlanSite.Core.Text;

/// <summary>
/// Unicode normalisation for the Latin script, Vietnamese above all (Unicode Standard Annex 15). The framework's own works only where ICU is
/// installed, and silently does nothing in its invariant mode; this gives the same text on every machine. Other scripts pass unchanged.
/// </summary>
public static class UnicodeText
{
    private const char FirstMark = '\u0300';
    private const char LastMark = '\u036F';

    private static readonly FrozenDictionary<(char Letter, char Mark), char> Composed = Triples()
        .ToFrozenDictionary(t => (t.Letter, t.Mark), t => t.Composed);

    private static readonly FrozenDictionary<char, (char Letter, char Mark)> Decomposed = Triples()
        .ToFrozenDictionary(t => t.Composed, t => (t.Letter, t.Mark));

    /// <summary>Normalization Form C: letters with their marks in one character each, as Vietnamese is commonly typed.</summary>
    public static string ToNfc(string text)
    {
        if (!HasMark(text)) return text;
        var result = new StringBuilder(text.Length);
        ForEachCluster(text, cluster => Compose(cluster, result));
        return result.ToString();
    }

    /// <summary>Whether normalising would change the text.</summary>
    public static bool IsNfc(string text) => !HasMark(text) || string.Equals(ToNfc(text), text, StringComparison.Ordinal);

    /// <summary>Normalization Form D: every mark a character of its own.</summary>
    public static string ToNfd(string text)
    {
        var result = new StringBuilder(text.Length * 2);
        ForEachCluster(text, cluster => result.Append(cluster));
        return result.ToString();
    }

    /// <summary>The text without any marks, and đ as d: what people type who type no accents. Case is kept, and so is the length of NFC text.</summary>
    public static string WithoutMarks(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (IsMark(c)) continue;
            result.Append(BaseLetter(c));
        }

        return result.ToString();
    }

    /// <summary>The letter below all marks; <c>d</c> for <c>đ</c>.</summary>
    public static char BaseLetter(char c)
    {
        while (Decomposed.TryGetValue(c, out (char Letter, char Mark) parts)) c = parts.Letter;
        return c switch { 'đ' => 'd', 'Đ' => 'D', _ => c };
    }

    public static bool IsMark(char c) => c is >= FirstMark and <= LastMark;

    private static bool HasMark(string text) => text.AsSpan().IndexOfAnyInRange(FirstMark, LastMark) >= 0;

    /// <summary>Hands on each letter with its marks, decomposed and in canonical order.</summary>
    private static void ForEachCluster(string text, Action<StringBuilder> each)
    {
        var cluster = new StringBuilder();
        for (int i = 0; i < text.Length;)
        {
            cluster.Clear();
            Decompose(text[i++], cluster);
            while (i < text.Length && IsMark(text[i])) cluster.Append(text[i++]);
            SortMarks(cluster);
            each(cluster);
        }
    }

    private static void Decompose(char c, StringBuilder into)
    {
        if (!Decomposed.TryGetValue(c, out (char Letter, char Mark) parts))
        {
            into.Append(c);
            return;
        }

        Decompose(parts.Letter, into);
        into.Append(parts.Mark);
    }

    /// <summary>Insertion sort, stable, by combining class: a cluster has a handful of marks, and a hostile one is cut by the class test.</summary>
    private static void SortMarks(StringBuilder cluster)
    {
        if (cluster.Length < 3) return;
        char[] marks = new char[cluster.Length - 1];
        cluster.CopyTo(1, marks, marks.Length);
        char[] sorted = [.. marks.Select((mark, index) => (mark, index)).OrderBy(m => Class(m.mark)).ThenBy(m => m.index).Select(m => m.mark)];
        for (int i = 0; i < sorted.Length; i++) cluster[i + 1] = sorted[i];
    }

    private static void Compose(StringBuilder cluster, StringBuilder into)
    {
        int letterAt = into.Length;
        into.Append(cluster[0]);
        int lastClass = 0;
        for (int i = 1; i < cluster.Length; i++)
        {
            char mark = cluster[i];
            int markClass = Class(mark);
            bool blocked = lastClass != 0 && lastClass >= markClass;
            if (!blocked && Composed.TryGetValue((into[letterAt], mark), out char composed))
            {
                into[letterAt] = composed;
                continue;
            }

            into.Append(mark);
            lastClass = markClass;
        }
    }

    private static int Class(char mark) => IsMark(mark) ? LatinCompositions.Classes[mark - FirstMark] : 0;

    private static IEnumerable<(char Letter, char Mark, char Composed)> Triples()
    {
        const string all = LatinCompositions.Triples;
        for (int i = 0; i < all.Length; i += 3) yield return (all[i], all[i + 1], all[i + 2]);
    }
}
