using System.Collections.Immutable;

namespace PlanSite.History.Meaning;

/// <summary>What became of a document between two states of a repository.</summary>
/// <param name="Title">As it is now, or was.</param>
/// <param name="IsTextChanged">Whether its words changed, with or without its meaning.</param>
public sealed record DocumentReview(
    string Document, string Title, string? Number, DocumentReviewKind Kind, bool IsTextChanged, ImmutableArray<MeaningChange> Changes, ImmutableArray<ObligationMove> Moves);

public enum DocumentReviewKind
{
    Changed,
    Added,
    Removed,
}
