namespace PlanSite.Content.Linking;

/// <summary>What a clause says is to be done, short enough for a table.</summary>
internal static class TaskWords
{
    private const int Longest = 240;

    public static string From(string title)
    {
        string text = string.Join(' ', title.Split([' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));
        int end = SentenceEnd(text);
        if (end < 0 && text.Length <= Longest) return text.TrimEnd('.', ';', ':', ' ');
        if (end >= 0 && end <= Longest) return text[..end].TrimEnd('.', ';', ':', ' ');
        int cut = text.LastIndexOf(' ', Longest);
        return text[..(cut > 0 ? cut : Longest)].TrimEnd(',', ';', ':', ' ') + "…";
    }

    // A full stop before a capital ends a sentence; one inside brackets or behind an abbreviation's capital doesn't.
    private static int SentenceEnd(string text)
    {
        int depth = 0;
        for (int i = 0; i + 2 < text.Length; i++)
        {
            if (text[i] is '(' or '“') depth++;
            else if (text[i] is ')' or '”' && depth > 0) depth--;
            if (depth > 0 || text[i] is not ('.' or ';') || text[i + 1] != ' ' || i == 0) continue;
            if (text[i] == ';' || (char.IsUpper(text[i + 2]) && !char.IsUpper(text[i - 1]))) return i;
        }

        return -1;
    }
}
