namespace PlanSite.Content.Linking;

/// <summary>The name that somebody probably meant: the fewest letters changed, added, left out or swapped.</summary>
internal static class NearestName
{
    private const int LongestName = 200;

    public static string? Find(string name, IEnumerable<string> known)
    {
        if (name.Length is 0 or > LongestName) return null;
        string? best = null;
        int limit = Math.Max(1, name.Length / 3) + 1;
        foreach (string candidate in known)
        {
            if (candidate.Length > LongestName || Math.Abs(candidate.Length - name.Length) >= limit) continue;
            int distance = Distance(name, candidate, limit);
            bool nearer = distance < limit - (best is null ? 0 : 1);
            bool equallyNear = best is not null && distance == limit - 1 && string.CompareOrdinal(candidate, best) < 0;
            if (!nearer && !equallyNear) continue;
            best = candidate;
            limit = distance + 1;
        }

        return best;
    }

    /// <summary>Optimal string alignment distance; <paramref name="limit"/> where it is that much or more.</summary>
    public static int Distance(string a, string b, int limit)
    {
        Span<int> before = stackalloc int[b.Length + 1];
        Span<int> above = stackalloc int[b.Length + 1];
        Span<int> row = stackalloc int[b.Length + 1];
        for (int j = 0; j <= b.Length; j++) above[j] = j;
        for (int i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int cost = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1;
                int value = Math.Min(Math.Min(above[j] + 1, row[j - 1] + 1), above[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) value = Math.Min(value, before[j - 2] + 1);
                row[j] = value;
                least = Math.Min(least, value);
            }

            if (least >= limit) return limit;
            Span<int> free = before;
            before = above;
            above = row;
            row = free;
        }

        return Math.Min(above[b.Length], limit);
    }
}
