using System.Collections.Immutable;

namespace PlanSite.Site.Revisions;

/// <summary>The histories of all documents that are published.</summary>
/// <param name="IsKnown">Whether there is any history to read.</param>
/// <param name="IsWhole">Whether nothing of it is missing.</param>
internal sealed record Histories(ImmutableDictionary<string, DocumentHistory> Documents, bool IsKnown, bool IsWhole)
{
    public static Histories None { get; } = new(ImmutableDictionary<string, DocumentHistory>.Empty, false, false);

    /// <summary>Every change of every document, newest first.</summary>
    public ImmutableArray<ChangeSummary> Changes { get; } = [.. InOrder(Documents.Values.SelectMany(history => history.Changes))];

    public DocumentHistory? Of(string document) => Documents.GetValueOrDefault(document);

    /// <summary>Newest first; of one second as the commits follow each other; what has no date last.</summary>
    public static IOrderedEnumerable<ChangeSummary> InOrder(IEnumerable<ChangeSummary> changes) =>
        changes.OrderByDescending(change => change.Date ?? DateTimeOffset.MinValue).ThenBy(change => change.Place).ThenBy(change => change.Document, StringComparer.Ordinal);
}
