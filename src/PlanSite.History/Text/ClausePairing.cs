namespace PlanSite.History.Text;

/// <summary>
/// Finds for each clause of the new text the one that it was: by the name that its author gave it, by its words, by its number, by its heading, by
/// likeness, in this order, so that what is certain is settled before what is likely.
/// </summary>
internal sealed class ClausePairing
{
    // Of clauses with the same number less likeness is asked than of those that may stand anywhere.
    private const double LikenessAtPlace = 0.5;
    private const double LikenessAnywhere = 0.6;
    private const double LikenessLeft = 0.2;

    // Comparing each with each: more clauses than this are left as added and removed.
    private const int MostCompared = 1500;

    private readonly IReadOnlyList<TextClause> _old;
    private readonly IReadOnlyList<TextClause> _new;
    private readonly int[] _pairs;
    private readonly bool[] _taken;
    private readonly Dictionary<string, int>[] _oldWords;
    private readonly Dictionary<string, int>[] _newWords;

    private ClausePairing(IReadOnlyList<TextClause> old, IReadOnlyList<TextClause> now)
    {
        (_old, _new) = (old, now);
        _pairs = new int[now.Count];
        Array.Fill(_pairs, -1);
        _taken = new bool[old.Count];
        _oldWords = [.. old.Select(clause => WordComparison.Words(clause.Whole))];
        _newWords = [.. now.Select(clause => WordComparison.Words(clause.Whole))];
    }

    /// <returns>For each new clause the place of its old one; -1 for one that was added.</returns>
    public static int[] Of(IReadOnlyList<TextClause> old, IReadOnlyList<TextClause> now)
    {
        var pairing = new ClausePairing(old, now);
        pairing.ByKey(clause => clause.Anchor.Length == 0 ? "before" : null);
        pairing.ByKey(clause => clause.IsNamed ? clause.Anchor : null);
        pairing.ByKey(clause => clause.Whole.Length > 0 ? clause.Path + "\n" + clause.Whole : null);
        pairing.ByKey(clause => clause.Whole.Length > 0 ? clause.Whole : null, inOrder: true);
        pairing.ByLikeness((i, j) => pairing.SamePlace(i, j), LikenessAtPlace);
        pairing.ByKey(clause => clause.IsHeading && clause.Title.Length > 0 ? clause.Title : null, inOrder: true);
        pairing.ByLikeness((_, _) => true, LikenessAnywhere);
        pairing.ByLikeness((i, j) => pairing.SamePlace(i, j) && old[i].IsHeading == now[j].IsHeading, LikenessLeft);
        return pairing._pairs;
    }

    /// <param name="inOrder">Whether several with the same key are paired one by one; else only a key that each side has once counts.</param>
    private void ByKey(Func<TextClause, string?> key, bool inOrder = false)
    {
        ILookup<string, int> left = Left(_old, i => !_taken[i], key), right = Left(_new, j => _pairs[j] < 0, key);
        foreach (IGrouping<string, int> group in right)
        {
            int[] candidates = [.. left[group.Key]], wanted = [.. group];
            if (!inOrder && (candidates.Length != 1 || wanted.Length != 1)) continue;
            for (int n = 0; n < Math.Min(candidates.Length, wanted.Length); n++) Pair(candidates[n], wanted[n]);
        }
    }

    private static ILookup<string, int> Left(IReadOnlyList<TextClause> clauses, Func<int, bool> isLeft, Func<TextClause, string?> key) =>
        Enumerable.Range(0, clauses.Count).Where(i => isLeft(i) && key(clauses[i]) is not null).ToLookup(i => key(clauses[i])!, StringComparer.Ordinal);

    private void ByLikeness(Func<int, int, bool> mayBe, double least)
    {
        int[] left = [.. Enumerable.Range(0, _old.Count).Where(i => !_taken[i])], right = [.. Enumerable.Range(0, _new.Count).Where(j => _pairs[j] < 0)];
        if (left.Length > MostCompared || right.Length > MostCompared) return;
        var found = from i in left
                    from j in right
                    where mayBe(i, j)
                    let likeness = WordComparison.Likeness(_oldWords[i], _newWords[j])
                    where likeness >= least
                    orderby likeness descending, SamePlace(i, j) descending, Math.Abs(i - j), i, j
                    select (i, j);
        foreach ((int i, int j) in found)
        {
            if (!_taken[i] && _pairs[j] < 0) Pair(i, j);
        }
    }

    private bool SamePlace(int i, int j) => _old[i].Path == _new[j].Path;

    private void Pair(int old, int now)
    {
        _pairs[now] = old;
        _taken[old] = true;
    }
}
