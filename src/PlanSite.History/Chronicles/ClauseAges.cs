using System.Collections.Immutable;
using PlanSite.History.Text;

namespace PlanSite.History.Chronicles;

/// <summary>Follows each clause of a document from the draft that it came with, through moves and renumbering.</summary>
internal sealed class ClauseAges
{
    private int _known;

    /// <summary>Of the first version that can be read.</summary>
    public ImmutableArray<ClauseAge> First(ImmutableArray<TextClause> clauses, ClauseOrigin origin) => [.. clauses.Select(clause => New(clause, origin))];

    /// <summary>Of a version that changed another.</summary>
    /// <param name="before">Those of the other.</param>
    public ImmutableArray<ClauseAge> Next(ImmutableArray<ClauseAge> before, TextComparison comparison, ClauseOrigin origin)
    {
        var known = before.ToDictionary(age => age.Anchor, StringComparer.Ordinal);
        return
        [
            .. comparison.Clauses.Where(change => change.New is not null).Select(change =>
                change.Old is not null && known.TryGetValue(change.Old.Anchor, out ClauseAge? age)
                    ? Follow(age, change, origin)
                    : New(change.New!, origin)),
        ];
    }

    private static ClauseAge Follow(ClauseAge age, ClauseChange change, ClauseOrigin origin)
    {
        string anchor = change.New!.Anchor;
        return change.IsReworded ? age with { Anchor = anchor, Changed = origin, ChangedAnchor = anchor } : age with { Anchor = anchor };
    }

    private ClauseAge New(TextClause clause, ClauseOrigin origin) => new(clause.Anchor, _known++, origin, origin, clause.Anchor);
}
