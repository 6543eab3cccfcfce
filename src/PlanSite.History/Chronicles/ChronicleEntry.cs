using System.Collections.Immutable;
using PlanSite.History.Log;
using PlanSite.History.Snapshots;
using PlanSite.History.Text;

namespace PlanSite.History.Chronicles;

/// <summary>A revision, the document as it then was, and what it changed.</summary>
/// <param name="Version">Nothing where it can't be read: the document was removed, its head was broken, or the clone lacks it.</param>
/// <param name="Change">Against the text that it replaced; nothing for the first.</param>
public sealed record ChronicleEntry(DraftStage Stage, Revision Revision, LoadedRevision? Version, RevisionComparison? Change)
{
    /// <summary>Where each clause of the version comes from, in its order.</summary>
    public ImmutableArray<ClauseAge> Ages { get; init; } = [];

    /// <summary>The version cut into clauses.</summary>
    public ImmutableArray<TextClause> Clauses { get; init; } = [];
}
