using System.Collections.Immutable;
using PlanSite.Content.Revisions;

namespace PlanSite.History.Text;

/// <summary>Two versions of a document side by side: every clause of the new one in its order, removed ones after what they followed.</summary>
public sealed record TextComparison(ImmutableArray<ClauseChange> Clauses)
{
    /// <summary>Every clause of the old version in its own order, so that what moved can be shown where it was.</summary>
    public ImmutableArray<TextClause> Old { get; private init; } = [];

    public bool IsChanged => Clauses.Any(change => change.Kind != ClauseChangeKind.Unchanged);

    public static TextComparison Of(RevisionText old, RevisionText now) => Of(TextClauseReader.Read(old), TextClauseReader.Read(now));

    internal static TextComparison Of(ImmutableArray<TextClause> old, ImmutableArray<TextClause> now)
    {
        int[] pairs = ClausePairing.Of(old, now);
        int[] paired = [.. Enumerable.Range(0, now.Length).Where(j => pairs[j] >= 0)];
        bool[] inOrder = Alignment.InOrder([.. paired.Select(j => pairs[j])]);
        var outOfOrder = paired.Where((_, n) => !inOrder[n]).ToHashSet();
        var newOf = paired.ToDictionary(j => old[pairs[j]].Anchor, j => now[j].Anchor, StringComparer.Ordinal);

        // What moved with the clause around it has not moved in it.
        var moved = new HashSet<string>(StringComparer.Ordinal);
        var changes = new List<(int Old, ClauseChange Change)>(now.Length);
        for (int j = 0; j < now.Length; j++)
        {
            TextClause? before = pairs[j] < 0 ? null : old[pairs[j]];
            bool isElsewhere = before is not null && now[j].Anchor.Length > 0 && (outOfOrder.Contains(j) || IsUnderAnother(before, now[j], newOf));
            bool goesAlong = before is not null && moved.Contains(now[j].Parent) && newOf.GetValueOrDefault(before.Parent) == now[j].Parent;
            if (isElsewhere || goesAlong) moved.Add(now[j].Anchor);
            changes.Add((pairs[j], new ClauseChange(before, now[j], isElsewhere && !goesAlong, BlockComparison.Of(before?.Blocks ?? [], now[j].Blocks))));
        }

        AddRemoved(changes, old, pairs, [.. paired.Where((_, n) => inOrder[n]).Select(j => pairs[j])]);
        return new TextComparison([.. changes.Select(change => change.Change)]) { Old = old };
    }

    // A parent that is gone, or new, took nothing with it: what stayed in its order has not moved.
    private static bool IsUnderAnother(TextClause before, TextClause now, Dictionary<string, string> newOf) =>
        newOf.TryGetValue(before.Parent, out string? parent) && parent != now.Parent && newOf.ContainsValue(now.Parent);

    private static void AddRemoved(List<(int Old, ClauseChange Change)> changes, ImmutableArray<TextClause> old, int[] pairs, HashSet<int> stayed)
    {
        var kept = pairs.Where(i => i >= 0).ToHashSet();
        int after = -1;
        for (int i = 0; i < old.Length; i++)
        {
            if (stayed.Contains(i)) after = i;
            if (kept.Contains(i)) continue;
            int at = after < 0 ? 0 : changes.FindIndex(change => change.Old == after) + 1;
            while (at < changes.Count && changes[at].Change.New is null) at++;
            changes.Insert(at, (i, new ClauseChange(old[i], null, false, BlockComparison.Of(old[i].Blocks, []))));
        }
    }
}
