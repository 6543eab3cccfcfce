using System.Collections.Immutable;

namespace PlanSite.History.Text;

/// <summary>What became of a clause; of several the one that matters most to a reader.</summary>
public enum ClauseChangeKind
{
    Unchanged,

    /// <summary>Only its number is another.</summary>
    Renumbered,

    /// <summary>It says something else, or says it otherwise.</summary>
    Reworded,

    /// <summary>It stands elsewhere; its words may be others too.</summary>
    Moved,
    Added,
    Removed,
}

/// <summary>One clause before and after.</summary>
/// <param name="Old">Nothing for a clause that was added.</param>
/// <param name="New">Nothing for a clause that was removed.</param>
/// <param name="Blocks">Its paragraphs and tables, in the new order, removed ones where they stood.</param>
public sealed record ClauseChange(TextClause? Old, TextClause? New, bool IsMoved, ImmutableArray<BlockChange> Blocks)
{
    public bool IsReworded => Old is not null && New is not null && Blocks.Any(block => block.IsChanged);

    public bool IsRenumbered => Old is not null && New is not null && Old.Number != New.Number;

    public ClauseChangeKind Kind => (Old, New) switch
    {
        (null, _) => ClauseChangeKind.Added,
        (_, null) => ClauseChangeKind.Removed,
        _ when IsMoved => ClauseChangeKind.Moved,
        _ when IsReworded => ClauseChangeKind.Reworded,
        _ when IsRenumbered => ClauseChangeKind.Renumbered,
        _ => ClauseChangeKind.Unchanged,
    };
}
