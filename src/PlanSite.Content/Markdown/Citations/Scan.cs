namespace PlanSite.Content.Markdown.Citations;

/// <summary>Small steps over plain text. Each looks at what is before it and no more, so a scan stays linear.</summary>
internal static class Scan
{
    /// <summary>Most blanks that may stand where one should: forms leave a gap for a number that is not given yet.</summary>
    private const int MostBlanks = 24;

    public static bool IsBlank(char c) => c is ' ' or '\u00A0' or '\t' or '\n';

    public static bool IsWord(char c) => char.IsLetterOrDigit(c);

    public static bool IsWordStart(ReadOnlySpan<char> text, int at) => IsWord(text[at]) && (at == 0 || !IsWord(text[at - 1]));

    public static bool IsWordEnd(ReadOnlySpan<char> text, int end) => end >= text.Length || !IsWord(text[end]) || !IsWord(text[end - 1]);

    public static char At(ReadOnlySpan<char> text, int at) => at >= 0 && at < text.Length ? text[at] : '\0';

    public static int SkipBlanks(ReadOnlySpan<char> text, int at, int most = MostBlanks)
    {
        int end = Math.Min(text.Length, at + most);
        while (at < end && IsBlank(text[at])) at++;
        return at;
    }

    public static int SkipBlanksBack(ReadOnlySpan<char> text, int end)
    {
        int first = Math.Max(0, end - MostBlanks);
        while (end > first && IsBlank(text[end - 1])) end--;
        return end;
    }

    /// <summary>The letters and digits from a place on.</summary>
    public static ReadOnlySpan<char> Word(ReadOnlySpan<char> text, int at)
    {
        int end = at;
        while (end < text.Length && IsWord(text[end])) end++;
        return text[at..end];
    }

    /// <summary>Matches a phrase without regard to case, one blank of it with one or several of the text.</summary>
    /// <returns>Where it ends; -1 where it isn't.</returns>
    public static int Match(ReadOnlySpan<char> text, int at, ReadOnlySpan<char> phrase)
    {
        foreach (char c in phrase)
        {
            if (at >= text.Length) return -1;
            if (IsBlank(c))
            {
                int next = SkipBlanks(text, at, 4);
                if (next == at) return -1;
                at = next;
                continue;
            }

            if (text[at] != c && char.ToLowerInvariant(text[at]) != char.ToLowerInvariant(c)) return -1;
            at++;
        }

        return at;
    }

    /// <summary>Matches a whole word.</summary>
    public static int MatchWord(ReadOnlySpan<char> text, int at, ReadOnlySpan<char> word)
    {
        int end = Match(text, at, word);
        return end >= 0 && IsWordEnd(text, end) ? end : -1;
    }

    /// <summary>Where a phrase begins that ends here as whole words; -1 where there is none.</summary>
    public static int MatchBack(ReadOnlySpan<char> text, int end, ReadOnlySpan<char> phrase)
    {
        int start = end - phrase.Length;
        if (start < 0 || (start > 0 && IsWord(text[start - 1]))) return -1;
        return text[start..end].Equals(phrase, StringComparison.OrdinalIgnoreCase) ? start : -1;
    }

    public static int Digits(ReadOnlySpan<char> text, int at)
    {
        int end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        return end - at;
    }
}
