namespace PlanSite.Content.Linking;

/// <summary>What a clause says is to be done, short enough for a table: the sentence that sets the time names the act that is due.</summary>
internal static class TaskWords
{
    private const int Longest = 240;

    /// <param name="text">All that the clause says.</param>
    /// <param name="time">The time of the task as the clause writes it; nothing where it comes from elsewhere.</param>
    public static string From(string text, string? time = null)
    {
        string words = OneLine(text);
        string due = OneLine(time ?? "");
        int at = due.Length == 0 ? -1 : words.IndexOf(due, StringComparison.OrdinalIgnoreCase);
        string sentence = Piece(words, ref at, semicolons: false);
        if (sentence.Length > Longest) sentence = Piece(sentence, ref at, semicolons: true);
        return Capitalized(sentence.Length <= Longest ? sentence : Around(sentence, at, due.Length));
    }

    // The piece in which the time stands, the first one where it stands in none; the place of the time then counts from the piece's start.
    private static string Piece(string text, ref int at, bool semicolons)
    {
        int start = 0;
        int end = End(text, 0, semicolons);
        while (end < text.Length && at > end)
        {
            start = end + 1;
            end = End(text, start, semicolons);
        }

        while (start < end && text[start] == ' ') start++;
        at -= start;
        return text[start..end].TrimEnd('.', ';', ':', ' ');
    }

    // A full stop before a capital ends a sentence; one inside brackets or behind an abbreviation's capital doesn't.
    private static int End(string text, int start, bool semicolons)
    {
        int depth = 0;
        for (int i = start; i + 2 < text.Length; i++)
        {
            if (text[i] is '(' or '“') depth++;
            else if (text[i] is ')' or '”' && depth > 0) depth--;
            if (depth > 0 || text[i + 1] != ' ' || i == start) continue;
            if (semicolons && text[i] == ';') return i;
            if (text[i] == '.' && char.IsUpper(text[i + 2]) && !char.IsUpper(text[i - 1])) return i;
        }

        return text.Length;
    }

    // Too long even so: what stands nearest before the time is the act.
    private static string Around(string text, int at, int length)
    {
        int end = at + length;
        if (at < 0 || end <= Longest || length > Longest) return Cut(text);
        int start = text.IndexOf(", ", end - Longest, at - (end - Longest), StringComparison.Ordinal);
        start = start >= 0 ? start + 2 : text.IndexOf(' ', end - Longest) + 1;
        return "…" + Cut(text[start..]);
    }

    private static string Cut(string text)
    {
        if (text.Length <= Longest) return text;
        int cut = text.LastIndexOf(' ', Longest);
        return text[..(cut > 0 ? cut : Longest)].TrimEnd(',', ';', ':', ' ') + "…";
    }

    private static string OneLine(string text) =>
        string.Join(' ', text.Split([' ', '\u00A0', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));

    private static string Capitalized(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
