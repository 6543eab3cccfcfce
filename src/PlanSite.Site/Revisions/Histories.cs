using System.Collections.Immutable;

namespace PlanSite.Site.Revisions;

/// <summary>The histories of all documents that are published.</summary>
/// <param name="IsKnown">Whether there is any history to read.</param>
/// <param name="IsWhole">Whether nothing of it is missing.</param>
internal sealed record Histories(ImmutableDictionary<string, DocumentHistory> Documents, bool IsKnown, bool IsWhole)
{
    public static Histories None { get; } = new(ImmutableDictionary<string, DocumentHistory>.Empty, false, false);

    public DocumentHistory? Of(string document) => Documents.GetValueOrDefault(document);
}
