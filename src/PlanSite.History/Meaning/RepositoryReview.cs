using System.Collections.Immutable;
using PlanSite.Content;
using PlanSite.Content.Revisions;
using PlanSite.Core;
using PlanSite.Core.Documents;
using PlanSite.Core.Schedule;
using PlanSite.History.Snapshots;

namespace PlanSite.History.Meaning;

/// <summary>What changed in meaning between two states of a whole repository. A document that is secret in either is in none of it.</summary>
/// <param name="Data">What changed in the data files: limits, events.</param>
public sealed record RepositoryReview(ImmutableArray<DocumentReview> Documents, ImmutableArray<MeaningChange> Data)
{
    public static RepositoryReview Of((LoadResult Loaded, PlanSchedule Schedule) old, (LoadResult Loaded, PlanSchedule Schedule) now)
    {
        PlanRepository before = old.Loaded.Repository, after = now.Loaded.Repository;
        var secret = before.Documents.Concat(after.Documents).Where(document => document.Secrecy is not null).Select(document => document.Id.Value).ToHashSet(StringComparer.Ordinal);
        IEnumerable<string> ids = before.DocumentsById.Keys.Union(after.DocumentsById.Keys, StringComparer.Ordinal).Where(id => !secret.Contains(id)).Order(StringComparer.Ordinal);
        return new RepositoryReview(
            [.. ids.AsParallel().AsOrdered().Select(id => Of(Version(id, old), Version(id, now))).OfType<DocumentReview>()],
            [.. DataChanges.Find(before, after).Where(change => !secret.Contains(change.Document))]);
    }

    private static LoadedRevision? Version(string id, (LoadResult Loaded, PlanSchedule Schedule) state) =>
        state.Loaded.Repository.DocumentsById.TryGetValue(id, out Document? document)
            ? new LoadedRevision(new RevisionText(document, state.Loaded.Sources.GetValueOrDefault(document.File, ""), 0), state.Loaded.Repository, state.Schedule)
            : null;

    private static DocumentReview? Of(LoadedRevision? old, LoadedRevision? now)
    {
        Document document = (now ?? old)!.Document;
        ImmutableArray<ObligationMove> moves = [.. ObligationMoves.Find(old, now)];
        if (old is null || now is null) return Review(now is null ? DocumentReviewKind.Removed : DocumentReviewKind.Added, true, [], moves);
        ImmutableArray<MeaningChange> changes = [.. MeaningComparison.Of(old, now).Changes.Where(change => change.Kind != MeaningKind.LimitChanged)];
        bool isTextChanged = old.Text.Text != now.Text.Text;
        return isTextChanged || !changes.IsEmpty || !moves.IsEmpty ? Review(DocumentReviewKind.Changed, isTextChanged, changes, moves) : null;

        DocumentReview Review(DocumentReviewKind kind, bool changed, ImmutableArray<MeaningChange> meaning, ImmutableArray<ObligationMove> moved) =>
            new(document.Id.Value, document.Title.Value, document.Number?.Value.Text, kind, changed, meaning, moved);
    }
}
