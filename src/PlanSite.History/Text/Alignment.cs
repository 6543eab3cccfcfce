namespace PlanSite.History.Text;

/// <summary>Finds which items of two rows belong together.</summary>
internal static class Alignment
{
    /// <summary>The longest row of pairs that keeps the order of both; the others have moved.</summary>
    /// <param name="places">For each new item the place of its old one.</param>
    /// <returns>For each new item whether it is in that row.</returns>
    public static bool[] InOrder(IReadOnlyList<int> places)
    {
        var kept = new bool[places.Count];
        var tails = new List<int>();
        int[] before = new int[places.Count];
        for (int i = 0; i < places.Count; i++)
        {
            int low = 0, high = tails.Count;
            while (low < high)
            {
                int middle = (low + high) / 2;
                if (places[tails[middle]] < places[i]) low = middle + 1;
                else high = middle;
            }

            before[i] = low > 0 ? tails[low - 1] : -1;
            if (low == tails.Count) tails.Add(i);
            else tails[low] = i;
        }

        for (int i = tails.Count > 0 ? tails[^1] : -1; i >= 0; i = before[i]) kept[i] = true;
        return kept;
    }

    /// <summary>Pairs of equal items that stand in the same order, as many as can be (LCS); -1 for a new item without one.</summary>
    public static int[] Equal<T>(IReadOnlyList<T> old, IReadOnlyList<T> now, Func<T, T, bool> same)
    {
        int[] result = new int[now.Count];
        Array.Fill(result, -1);
        int start = 0;
        while (start < old.Count && start < now.Count && same(old[start], now[start])) result[start] = start++;
        int oldEnd = old.Count, newEnd = now.Count;
        while (oldEnd > start && newEnd > start && same(old[oldEnd - 1], now[newEnd - 1])) result[--newEnd] = --oldEnd;
        int[,] length = new int[oldEnd - start + 1, newEnd - start + 1];
        for (int i = oldEnd - 1; i >= start; i--)
        {
            for (int j = newEnd - 1; j >= start; j--)
            {
                length[i - start, j - start] = same(old[i], now[j])
                    ? length[i - start + 1, j - start + 1] + 1
                    : Math.Max(length[i - start + 1, j - start], length[i - start, j - start + 1]);
            }
        }

        for (int i = start, j = start; i < oldEnd && j < newEnd;)
        {
            if (same(old[i], now[j])) result[j++] = i++;
            else if (length[i - start + 1, j - start] >= length[i - start, j - start + 1]) i++;
            else j++;
        }

        return result;
    }

    /// <summary>Then pairs the rest by likeness, best first, between the neighbours that are paired already, so that order is kept.</summary>
    public static int[] Like<T>(IReadOnlyList<T> old, IReadOnlyList<T> now, Func<T, T, bool> same, Func<T, T, double> likeness, double least)
    {
        int[] result = Equal(old, now, same);
        int from = 0, floor = 0;
        for (int j = 0; j <= now.Count; j++)
        {
            if (j < now.Count && result[j] < 0) continue;
            int ceiling = j < now.Count ? result[j] : old.Count;
            Between(from, j, floor, ceiling);
            from = j + 1;
            floor = ceiling + 1;
        }

        return result;

        void Between(int newFrom, int newTo, int oldFrom, int oldTo)
        {
            if (newFrom >= newTo || oldFrom >= oldTo) return;
            (int New, int Old, double Score) best = (-1, -1, least);
            for (int j = newFrom; j < newTo; j++)
            {
                for (int i = oldFrom; i < oldTo; i++)
                {
                    double score = likeness(old[i], now[j]);
                    if (score > best.Score || (best.New < 0 && score >= least)) best = (j, i, score);
                }
            }

            if (best.New < 0) return;
            result[best.New] = best.Old;
            Between(newFrom, best.New, oldFrom, best.Old);
            Between(best.New + 1, newTo, best.Old + 1, oldTo);
        }
    }
}
