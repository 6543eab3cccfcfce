namespace PlanSite.Core.Text;

/// <summary>How near two words are, for suggestions ("did you mean"). Case and Vietnamese marks weigh little: they are what slips most.</summary>
public static class Nearness
{
    /// <summary>A word longer than this is cut: suggestions are for keys, ids and numbers, and the cost grows with the square.</summary>
    private const int Longest = 80;

    /// <summary>The nearest candidate, or nothing where none is near enough to be meant. Of equally near ones the first in ordinal order.</summary>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        string? best = null;
        double least = double.MaxValue;
        foreach (string candidate in candidates.Order(StringComparer.Ordinal))
        {
            double distance = Distance(word, candidate);
            if (distance >= least) continue;
            least = distance;
            best = candidate;
        }

        return best is not null && least <= Tolerance(word, best) ? best : null;
    }

    /// <summary>
    /// Edits (insert, delete, replace, swap of neighbours) from one word to the other; an edit of case, marks or separator counts a
    /// quarter.
    /// </summary>
    public static double Distance(string a, string b)
    {
        ReadOnlySpan<char> left = a.AsSpan(0, Math.Min(a.Length, Longest));
        ReadOnlySpan<char> right = b.AsSpan(0, Math.Min(b.Length, Longest));
        double[] before = new double[right.Length + 1];
        double[] previous = new double[right.Length + 1];
        double[] current = new double[right.Length + 1];
        for (int j = 0; j <= right.Length; j++) previous[j] = j;
        for (int i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                double best = previous[j - 1] + Cost(left[i - 1], right[j - 1]);
                best = Math.Min(best, Math.Min(previous[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1]) best = Math.Min(best, before[j - 2] + 1);
                current[j] = best;
            }

            (before, previous, current) = (previous, current, before);
        }

        return previous[right.Length];
    }

    private static double Tolerance(string word, string candidate) => Math.Max(word.Length, candidate.Length) switch
    {
        <= 3 => 1,
        <= 6 => 2,
        _ => 3,
    };

    private static double Cost(char a, char b)
    {
        if (a == b) return 0;
        bool separators = IsSeparator(a) && IsSeparator(b);
        bool sameLetter = char.ToLowerInvariant(UnicodeText.BaseLetter(a)) == char.ToLowerInvariant(UnicodeText.BaseLetter(b));
        return separators || sameLetter ? 0.25 : 1;
    }

    private static bool IsSeparator(char c) => c is '-' or '_' or '/' or '.' or ' ';
}
