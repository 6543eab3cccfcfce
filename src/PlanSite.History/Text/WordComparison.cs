using System.Collections.Immutable;
using DiffPlex;
using DiffPlex.Model;

namespace PlanSite.History.Text;

/// <summary>Compares two texts word by word.</summary>
internal static class WordComparison
{
    public static ImmutableArray<WordRun> Of(string old, string now)
    {
        if (old == now) return old.Length == 0 ? [] : [new WordRun(RunKind.Equal, old)];
        DiffResult diff = new Differ().CreateCustomDiffs(old, now, ignoreWhiteSpace: false, WordTokens.Of);
        var runs = new List<WordRun>();
        int at = 0;
        foreach (DiffBlock block in diff.DiffBlocks)
        {
            Add(runs, RunKind.Equal, diff.PiecesOld, at, block.DeleteStartA);
            Add(runs, RunKind.Deleted, diff.PiecesOld, block.DeleteStartA, block.DeleteStartA + block.DeleteCountA);
            Add(runs, RunKind.Inserted, diff.PiecesNew, block.InsertStartB, block.InsertStartB + block.InsertCountB);
            at = block.DeleteStartA + block.DeleteCountA;
        }

        Add(runs, RunKind.Equal, diff.PiecesOld, at, diff.PiecesOld.Length);
        return Joined(runs);
    }

    /// <summary>How much of two texts is the same, from 0 to 1, by their words.</summary>
    public static double Likeness(IReadOnlyDictionary<string, int> old, IReadOnlyDictionary<string, int> now)
    {
        int all = old.Values.Sum() + now.Values.Sum();
        return all == 0 ? 1 : 2.0 * old.Sum(pair => Math.Min(pair.Value, now.GetValueOrDefault(pair.Key))) / all;
    }

    public static Dictionary<string, int> Words(string text) =>
        WordTokens.Of(text).Where(token => char.IsLetterOrDigit(token[0])).CountBy(token => token.ToLowerInvariant()).ToDictionary(StringComparer.Ordinal);

    private static void Add(List<WordRun> runs, RunKind kind, string[] pieces, int from, int to)
    {
        if (from < to) runs.Add(new WordRun(kind, string.Concat(pieces.Skip(from).Take(to - from))));
    }

    // A blank that stayed between two changed words is no island: readers see one change, not two.
    private static ImmutableArray<WordRun> Joined(List<WordRun> runs)
    {
        var joined = ImmutableArray.CreateBuilder<WordRun>(runs.Count);
        string gone = "", come = "";
        for (int i = 0; i < runs.Count; i++)
        {
            WordRun run = runs[i];
            bool isIsland = run.Kind == RunKind.Equal && i > 0 && i < runs.Count - 1 && string.IsNullOrWhiteSpace(run.Text);
            if (run.Kind == RunKind.Deleted || isIsland) gone += run.Text;
            if (run.Kind == RunKind.Inserted || isIsland) come += run.Text;
            if (run.Kind != RunKind.Equal || isIsland) continue;
            Flush();
            joined.Add(run);
        }

        Flush();
        return joined.ToImmutable();

        void Flush()
        {
            if (gone.Length > 0) joined.Add(new WordRun(RunKind.Deleted, gone));
            if (come.Length > 0) joined.Add(new WordRun(RunKind.Inserted, come));
            gone = come = "";
        }
    }
}
