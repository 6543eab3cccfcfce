using System.Text;
using PlanSite.Core.Text;

namespace PlanSite.Checks.Reports;

/// <summary>The line of a finding with a caret below it, cut to fit the terminal, with the caret in sight.</summary>
internal sealed record SourceExcerpt(string Line, string Caret)
{
    private const char Cut = '…';

    /// <param name="text">The line as it is in the file.</param>
    /// <param name="column">First column of the finding, from 1, in UTF-16 units.</param>
    /// <param name="length">Length of the finding on this line.</param>
    /// <param name="width">Columns that the line may take.</param>
    public static SourceExcerpt Of(string text, int column, int length, int width)
    {
        int start = Math.Clamp(column - 1, 0, text.Length);
        int end = Math.Clamp(start + Math.Max(length, 1), start, Math.Max(text.Length, start));
        (int from, int to) = Window(text, start, width);
        string line = (from > 0 ? Cut.ToString() : "") + Show(text[from..to]) + (to < text.Length ? Cut.ToString() : "");
        int before = (from > 0 ? 1 : 0) + Width(text[from..start]);
        int marked = Math.Max(1, Width(text[start..Math.Min(end, to)]));
        return new SourceExcerpt(line, new string(' ', before) + new string('^', marked));
    }

    /// <summary>Columns that a text takes on a terminal: none for a mark that sits on the letter before, two for wide East Asian letters.</summary>
    public static int Width(string text)
    {
        int width = 0;
        foreach (Rune rune in text.EnumerateRunes()) width += RuneWidth(rune);
        return width;
    }

    private static (int From, int To) Window(string text, int start, int width)
    {
        if (Width(text) <= width) return (0, text.Length);
        int from = start;
        for (int used = 0; from > 0 && used < width / 3; from--) used += RuneWidth(new Rune(Safe(text[from - 1])));
        int to = from;
        for (int used = 2; to < text.Length && used < width; to++) used += RuneWidth(new Rune(Safe(text[to])));
        if (from > 0 && char.IsLowSurrogate(text[from])) from--;
        if (to < text.Length && char.IsLowSurrogate(text[to])) to--;
        return (Math.Min(from, start), Math.Max(to, start));
    }

    private static char Safe(char c) => char.IsSurrogate(c) ? 'x' : c;

    // A control character would move the terminal's cursor.
    private static string Show(string text) => string.Create(text.Length, text, static (shown, source) =>
    {
        for (int i = 0; i < shown.Length; i++) shown[i] = char.IsControl(source[i]) ? ' ' : source[i];
    });

    private static int RuneWidth(Rune rune)
    {
        int value = rune.Value;
        if (rune.IsBmp && UnicodeText.IsMark((char)value)) return 0;
        bool wide = value is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF)
            or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x1F300 and <= 0x1FAFF) or (>= 0x20000 and <= 0x3FFFD);
        return wide ? 2 : 1;
    }
}
