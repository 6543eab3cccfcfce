using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using PlanSite.Core;
using PlanSite.Core.Documents;
using PlanSite.History.Log;
using PlanSite.History.Snapshots;
using PlanSite.History.Text;

namespace PlanSite.History.Chronicles;

/// <summary>
/// Tells the history of one document after the other: each version read once, each compared with the one that it changed. Safe for several threads, and
/// holds nothing of a document that has been told.
/// </summary>
public sealed class ChronicleReader
{
    private readonly RepositoryHistory _history;
    private readonly RevisionLoader _loader;
    private readonly RevisionPublication _publication;
    private readonly FrozenDictionary<string, int> _places;
    private readonly ConcurrentDictionary<string, DocumentLog?> _logs = new(StringComparer.Ordinal);

    /// <param name="today">The repository as it lies in the folder, with everything that may not be published.</param>
    public ChronicleReader(RepositoryHistory history, RevisionLoader loader, PlanRepository today)
    {
        (_history, _loader) = (history, loader);
        _publication = new RevisionPublication(history, today);
        _places = history.Commits.Select((commit, place) => KeyValuePair.Create(commit.Id, place)).ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>False where something is missing from the history: what is told is not the whole.</summary>
    public bool IsWhole => _history.IsWhole;

    /// <summary>Place of a commit among all: a later one has a lower place.</summary>
    public int PlaceOf(Commit commit) => _places[commit.Id];

    /// <summary>The version of another document that stood beside a commit; nothing where there was none, or it may not be told of.</summary>
    /// <param name="isLatest">Whether it still stands.</param>
    public Revision? AsOf(string document, Commit commit, out bool isLatest)
    {
        isLatest = false;
        if (!_places.TryGetValue(commit.Id, out int place) || _logs.GetOrAdd(document, LogOf) is not { } log) return null;
        Revision? found = log.Revisions.FirstOrDefault(revision => revision.IsReadable && _places.GetValueOrDefault(revision.Commit.Id) >= place);
        isLatest = ReferenceEquals(found, log.Latest);
        return found is { Head: { } head } && (head.Status != DocumentStatus.Draft || _publication.MayTell(new DraftStage(DraftStageKind.Draft, null))) ? found : null;
    }

    private DocumentLog? LogOf(string document) => _history.LogOf(document) is { } log && _publication.MayTell(log) ? log : null;

    /// <summary>Nothing where no commit touched the document, or its history may not be told.</summary>
    public DocumentChronicle? Read(string document)
    {
        if (LogOf(document) is not { } log) return null;
        var told = new Dictionary<Revision, ChronicleEntry>(ReferenceEqualityComparer.Instance);
        var ages = new ClauseAges();
        foreach ((DraftStage stage, Revision revision) in Told(log).Reverse()) told[revision] = Entry(stage, revision, log, told, ages);
        return new DocumentChronicle(document, [.. Told(log).Select(pair => told[pair.Revision])], [.. Drafts(log, told)]);
    }

    private IEnumerable<(DraftStage Stage, Revision Revision)> Told(DocumentLog log) =>
        log.Groups.Where(group => _publication.MayTell(group.Stage)).SelectMany(group => group.Revisions.Select(revision => (group.Stage, revision)));

    private ChronicleEntry Entry(DraftStage stage, Revision revision, DocumentLog log, Dictionary<Revision, ChronicleEntry> told, ClauseAges ages)
    {
        Revision shown = _publication.Of(revision);
        if (_loader.Load(revision) is not { } loaded || _publication.Of(loaded) is not { } version) return new ChronicleEntry(stage, shown, null, null);
        var origin = new ClauseOrigin(stage, shown);
        if (log.Before(revision) is { } before && told.GetValueOrDefault(before) is { Version: { } old } entry)
        {
            RevisionComparison change = RevisionComparison.Of((entry.Revision, old), (shown, version));
            return new ChronicleEntry(stage, shown, version, change) { Ages = ages.Next(entry.Ages, change.Text, origin), Clauses = [.. change.Text.Clauses.Select(clause => clause.New).OfType<TextClause>()] };
        }

        ImmutableArray<TextClause> clauses = TextClauseReader.Read(version.Text);
        return new ChronicleEntry(stage, shown, version, null) { Ages = ages.First(clauses, origin), Clauses = clauses };
    }

    private static IEnumerable<RevisionComparison> Drafts(DocumentLog log, Dictionary<Revision, ChronicleEntry> told)
    {
        List<ChronicleEntry> ends = [.. log.Groups.Select(group => group.Last).OfType<Revision>().Select(last => told.GetValueOrDefault(last)).OfType<ChronicleEntry>().Where(entry => entry.Version is not null)];
        foreach ((ChronicleEntry now, ChronicleEntry old) in ends.Zip(ends.Skip(1)))
        {
            if (!ReferenceEquals(now.Change?.Old, old.Revision)) yield return RevisionComparison.Of((old.Revision, old.Version!), (now.Revision, now.Version!));
        }
    }
}
