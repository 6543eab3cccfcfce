using System.Collections.Immutable;
using PlanSite.History.Snapshots;

namespace PlanSite.History.Meaning;

/// <summary>What changed in meaning between two versions of a document, what matters most first.</summary>
public sealed record MeaningComparison(ImmutableArray<MeaningChange> Changes)
{
    public static MeaningComparison Of(LoadedRevision old, LoadedRevision now)
    {
        string id = now.Document.Id.Value;
        IEnumerable<MeaningChange> changes = new TaskChanges(old, now).Find()
            .Concat(DataChanges.LimitsOf(id, old.Repository, now.Repository))
            .Concat(CitationChanges.Find(old.Document, now.Document))
            .Concat(HeadChanges.Find(old.Document, now.Document));
        return new MeaningComparison([.. changes.OrderBy(change => change.Kind)]);
    }
}
