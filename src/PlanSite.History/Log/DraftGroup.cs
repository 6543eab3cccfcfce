using System.Collections.Immutable;

namespace PlanSite.History.Log;

/// <summary>The revisions of one stage, newest first.</summary>
public sealed record DraftGroup(DraftStage Stage, ImmutableArray<Revision> Revisions)
{
    /// <summary>The text as the stage left it; nothing where no revision of it can be read.</summary>
    public Revision? Last => Revisions.FirstOrDefault(revision => revision.IsReadable);
}
