using System.Buffers;
using System.Collections.Immutable;

namespace PlanSite.History.Text;

/// <summary>Compares two tables by row and cell.</summary>
internal static class TableComparison
{
    private const double LeastLikeness = 0.4;
    private static readonly SearchValues<char> Numbering = SearchValues.Create("0123456789.)( ");

    public static ImmutableArray<RowChange> Of(ImmutableArray<ImmutableArray<string>> old, ImmutableArray<ImmutableArray<string>> now)
    {
        int[] columns = Columns(old.FirstOrDefault([]), now.FirstOrDefault([]));
        int[] pairs = Alignment.Like(old, now, (a, b) => a.AsSpan().SequenceEqual(b.AsSpan()), Likeness, LeastLikeness);
        if (old.Length > 0 && now.Length > 0 && pairs[0] < 0 && !pairs.Contains(0)) pairs[0] = 0;
        var rows = ImmutableArray.CreateBuilder<RowChange>();
        int at = 0;
        for (int j = 0; j < now.Length; j++)
        {
            if (pairs[j] >= 0)
            {
                while (at < pairs[j]) rows.Add(new RowChange(at, null, Cells(old[at++], [], columns)));
                at = pairs[j] + 1;
            }

            rows.Add(new RowChange(pairs[j] < 0 ? null : pairs[j], j, Cells(pairs[j] < 0 ? [] : old[pairs[j]], now[j], columns)));
        }

        while (at < old.Length) rows.Add(new RowChange(at, null, Cells(old[at++], [], columns)));
        return rows.ToImmutable();
    }

    // The running number of a row says nothing about it.
    private static double Likeness(ImmutableArray<string> old, ImmutableArray<string> now) =>
        WordComparison.Likeness(WordComparison.Words(Telling(old)), WordComparison.Words(Telling(now)));

    private static string Telling(ImmutableArray<string> row) =>
        string.Join(' ', row.Length > 1 && row[0].AsSpan().IndexOfAnyExcept(Numbering) < 0 ? row[1..] : row);

    /// <summary>For each new column the old one that bears its header; by place where no header speaks.</summary>
    private static int[] Columns(ImmutableArray<string> old, ImmutableArray<string> now)
    {
        if (old.Length == now.Length) return [.. Enumerable.Range(0, now.Length)];
        return Alignment.Equal(old, now, string.Equals);
    }

    private static ImmutableArray<CellChange> Cells(ImmutableArray<string> old, ImmutableArray<string> now, int[] columns)
    {
        var cells = ImmutableArray.CreateBuilder<CellChange>();
        int at = 0;
        for (int j = 0; j < Math.Max(now.Length, columns.Length); j++)
        {
            int from = j < columns.Length ? columns[j] : j;
            while (from >= 0 && at < from) cells.Add(Cell(Text(old, at++), ""));
            cells.Add(Cell(from < 0 ? "" : Text(old, from), Text(now, j)));
            if (from >= 0) at = from + 1;
        }

        while (at < old.Length) cells.Add(Cell(old[at++], ""));
        return cells.ToImmutable();
    }

    private static string Text(ImmutableArray<string> row, int at) => at < row.Length ? row[at] : "";

    private static CellChange Cell(string old, string now) => new(WordComparison.Of(old, now));
}
