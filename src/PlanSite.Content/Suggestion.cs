using System.Text;
using PlanSite.Content.Files;

namespace PlanSite.Content;

/// <summary>"Did you mean": the known word that comes nearest to one that somebody wrote.</summary>
internal static class Suggestion
{
    /// <summary>Nothing where no word is near enough to be meant. The first in ordinal order wins among equals.</summary>
    public static string? Nearest(string written, IEnumerable<string> known)
    {
        string folded = Fold(written);
        if (folded.Length is 0 or > 100) return null;
        int limit = Math.Max(1, folded.Length / 3);
        string? best = null;
        int bestDistance = limit + 1;
        foreach (string word in known)
        {
            string candidate = Fold(word);
            if (Math.Abs(candidate.Length - folded.Length) > limit) continue;
            int distance = Distance(folded, candidate, limit);
            if (distance > bestDistance || distance > limit) continue;
            if (distance < bestDistance || string.CompareOrdinal(word, best) < 0)
            {
                best = word;
                bestDistance = distance;
            }
        }

        return best;
    }

    /// <summary>Lower case, no marks, đ as d, words joined by hyphens: the form in which an id is written.</summary>
    public static string Fold(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (char c in TextComposer.Compose(text))
        {
            char letter = TextComposer.BaseLetter(c);
            if (char.IsAsciiLetterOrDigit(letter)) result.Append(char.ToLowerInvariant(letter));
            else if (result.Length > 0 && result[^1] != '-') result.Append('-');
        }

        return result.ToString().TrimEnd('-');
    }

    /// <summary>Letters to change, add, drop or swap with their neighbour to make one word the other; anything over the limit is limit + 1.</summary>
    private static int Distance(string a, string b, int limit)
    {
        int[] before = new int[b.Length + 1];
        int[] previous = new int[b.Length + 1];
        int[] current = new int[b.Length + 1];
        for (int j = 0; j <= b.Length; j++) previous[j] = j;
        for (int i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            int least = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int cost = a[i - 1] == b[j - 1] ? 0 : 1;
                int value = Math.Min(Math.Min(previous[j] + 1, current[j - 1] + 1), previous[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) value = Math.Min(value, before[j - 2] + 1);
                current[j] = value;
                least = Math.Min(least, value);
            }

            if (least > limit) return limit + 1;
            (before, previous, current) = (previous, current, before);
        }

        return Math.Min(previous[b.Length], limit + 1);
    }
}
