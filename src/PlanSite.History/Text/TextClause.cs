using System.Collections.Immutable;

namespace PlanSite.History.Text;

/// <summary>A clause with the blocks that are its own; the first of a text is what stands before all clauses.</summary>
/// <param name="Anchor">Empty for what stands before all clauses.</param>
/// <param name="Path">The path of its numbers.</param>
/// <param name="Number">Its own number, as it is written.</param>
/// <param name="Parent">Anchor of the clause around it; empty at the top.</param>
public sealed record TextClause(string Anchor, string Path, string Number, string Title, bool IsHeading, int Depth, string Parent, ImmutableArray<TextBlock> Blocks)
{
    /// <summary>Everything it says by itself, without its number.</summary>
    public string Whole { get; } = string.Join('\n', Blocks.Select(block => block.Whole));

    /// <summary>Its author gave it a name of its own, which lasts.</summary>
    public bool IsNamed => Anchor.Length > 0 && Anchor != Path;
}
