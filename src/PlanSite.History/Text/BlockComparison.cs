using System.Collections.Immutable;

namespace PlanSite.History.Text;

/// <summary>Compares the blocks of one clause.</summary>
internal static class BlockComparison
{
    private const double LeastLikeness = 0.3;

    public static ImmutableArray<BlockChange> Of(ImmutableArray<TextBlock> old, ImmutableArray<TextBlock> now)
    {
        int[] pairs = Alignment.Like(old, now, (a, b) => a.IsTable == b.IsTable && a.Whole == b.Whole, Likeness, LeastLikeness);
        var changes = ImmutableArray.CreateBuilder<BlockChange>();
        int at = 0;
        for (int j = 0; j < now.Length; j++)
        {
            if (pairs[j] >= 0)
            {
                while (at < pairs[j]) changes.Add(Change(old[at++], null));
                at = pairs[j] + 1;
            }

            changes.Add(Change(pairs[j] < 0 ? null : old[pairs[j]], now[j]));
        }

        while (at < old.Length) changes.Add(Change(old[at++], null));
        return changes.ToImmutable();
    }

    // The first paragraph of a clause is its first whatever it says; two tables in a clause are rarely about different things.
    private static double Likeness(TextBlock old, TextBlock now)
    {
        if (old.IsTable != now.IsTable) return 0;
        double likeness = WordComparison.Likeness(WordComparison.Words(old.Whole), WordComparison.Words(now.Whole));
        return old.IsTable ? Math.Max(likeness, LeastLikeness) : likeness;
    }

    private static BlockChange Change(TextBlock? old, TextBlock? now) => (old ?? now)!.IsTable
        ? new TableChange(old, now, TableComparison.Of(old?.Rows ?? [], now?.Rows ?? []))
        : new ParagraphChange(old, now, WordComparison.Of(old?.Text ?? "", now?.Text ?? ""));
}
