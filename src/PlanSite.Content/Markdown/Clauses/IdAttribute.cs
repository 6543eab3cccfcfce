using PlanSite.Content.Markdown.Inlines;

namespace PlanSite.Content.Markdown.Clauses;

/// <summary><c>{#id}</c> at the end of a heading, paragraph or cell: the only attribute that Markdown may carry here.</summary>
internal static class IdAttribute
{
    public const int Longest = 100;

    public static bool IsId(ReadOnlySpan<char> id)
    {
        if (id.IsEmpty || id.Length > Longest || !char.IsAsciiLetterOrDigit(id[0])) return false;
        foreach (char c in id)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '.' or '_')) return false;
        }

        return true;
    }

    /// <summary>Takes the id off the text.</summary>
    /// <returns>The id and where it begins; nothing where there is none.</returns>
    public static (string Id, int Start)? Take(InlineText text)
    {
        ReadOnlySpan<char> shown = text.Shown.TrimEnd();
        if (shown.IsEmpty || shown[^1] != '}') return null;
        int open = shown.LastIndexOf("{#");
        if (open < 0 || !IsId(shown[(open + 2)..^1])) return null;
        string id = shown[(open + 2)..^1].ToString();
        text.End = shown[..open].TrimEnd().Length;
        return (id, open + 2);
    }
}
