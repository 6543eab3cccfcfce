namespace PlanSite.Site.Pages;

/// <summary>Shortens the text of a task for lists and calendars, where the clause that says it in full is a link away.</summary>
internal static class Excerpt
{
    private const int Longest = 160;
    private const int ShortestSentence = 30;

    /// <summary>The text itself where it is short; else its first sentence; else as many whole words as fit, and an ellipsis.</summary>
    public static string Of(string text)
    {
        if (text.Length <= Longest) return text;
        for (int at = text.IndexOf(". ", ShortestSentence, StringComparison.Ordinal); at >= 0 && at < Longest; at = text.IndexOf(". ", at + 1, StringComparison.Ordinal))
        {
            // "Đ. c. A" and "số 1. 2" are no ends of sentences: what follows begins with a capital, what stands before is a word.
            if (at + 2 < text.Length && char.IsUpper(text[at + 2]) && char.IsLower(text[at - 1]) && char.IsLower(text[at - 2])) return text[..(at + 1)];
        }

        int end = text.LastIndexOf(' ', Longest);
        return (end < Longest / 2 ? text[..Longest] : text[..end]).TrimEnd(' ', ',', ';', ':', '-', '–') + "…";
    }
}
