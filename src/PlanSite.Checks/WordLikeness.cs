using System.Collections.Immutable;
using PlanSite.Core.Text;

namespace PlanSite.Checks;

/// <summary>How alike two pieces of text are, by their words: case, marks of punctuation and composition don't count.</summary>
internal static class WordLikeness
{
    public static ImmutableArray<string> Words(string text)
    {
        char[] letters = [.. UnicodeText.ToNfc(text).Select(c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ')];
        return [.. new string(letters).Split(' ', StringSplitOptions.RemoveEmptyEntries)];
    }

    /// <summary>From 0 (no word in common) to 1 (the same words); words that stand there twice count twice (Sørensen and Dice).</summary>
    public static double Of(ImmutableArray<string> a, ImmutableArray<string> b)
    {
        if (a.IsEmpty || b.IsEmpty) return 0;
        Dictionary<string, int> left = a.GroupBy(word => word, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        int common = 0;
        foreach (string word in b)
        {
            if (!left.TryGetValue(word, out int count) || count == 0) continue;
            left[word] = count - 1;
            common++;
        }

        return 2.0 * common / (a.Length + b.Length);
    }
}
