using System.Text;
using PlanSite.Core.Text;

namespace PlanSite.Content;

/// <summary>Words in the form of an id: lower case, no marks, đ as d, joined by hyphens.</summary>
internal static class IdText
{
    /// <summary>Empty where the words hold no Latin letter and no digit.</summary>
    public static string From(string words)
    {
        var result = new StringBuilder(words.Length);
        foreach (char c in UnicodeText.ToNfc(words))
        {
            char letter = UnicodeText.BaseLetter(c);
            if (char.IsAsciiLetterOrDigit(letter)) result.Append(char.ToLowerInvariant(letter));
            else if (result.Length > 0 && result[^1] != '-') result.Append('-');
        }

        return result.ToString().TrimEnd('-');
    }
}
