using System.Collections.Immutable;
using PlanSite.History.Log;
using PlanSite.Site;

namespace PlanSite.Cli.History;

/// <summary>What subscribers' calendars need to know of the log: when each document last changed, and how often it has.</summary>
internal static class DocumentStamps
{
    /// <summary>By id. None where the history isn't whole: a count that grows and shrinks with the clone would have calendars keep what is old.</summary>
    public static ImmutableDictionary<string, DocumentStamp> Of(RepositoryHistory history) => history.IsWhole
        ? history.Documents.Select(id => (Id: id, Stamp: Of(history.LogOf(id)!))).Where(pair => pair.Stamp is not null)
            .ToImmutableDictionary(pair => pair.Id, pair => pair.Stamp!, StringComparer.Ordinal)
        : ImmutableDictionary<string, DocumentStamp>.Empty;

    // The latest, not the newest: clocks of machines differ, and a stamp must not go back.
    private static DocumentStamp? Of(DocumentLog log) =>
        log.Revisions.Max(revision => revision.Commit.Committed ?? revision.Commit.Written) is { } changed ? new DocumentStamp(changed, log.Revisions.Length) : null;
}
