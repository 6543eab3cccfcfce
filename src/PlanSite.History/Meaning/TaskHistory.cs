using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using PlanSite.Core;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;
using PlanSite.Core.Schedule;
using PlanSite.Core.Time;
using PlanSite.History.Log;
using PlanSite.History.Snapshots;
using PlanSite.History.Text;

namespace PlanSite.History.Meaning;

/// <summary>
/// Tells which higher tasks changed after a lower plan was last brought in line, from the log alone. A plan is brought in line by every commit that
/// changes what it means; what counts of the higher task is how it stood then and how it stands now, so that a change that was taken back is none.
/// </summary>
public sealed class TaskHistory : ICascadeHistory
{
    // Below this the words of a task say something else; above it they were corrected.
    private const double SameWords = 0.75;

    private readonly RepositoryHistory _history;
    private readonly RevisionLoader _loader;
    private readonly PlanRepository _today;
    private readonly PlanSchedule _schedule;
    private readonly FrozenDictionary<string, int> _places;
    private readonly ConcurrentDictionary<string, DocumentLog?> _logs = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Revision?> _inLine = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Document, string Commit), FrozenDictionary<string, LocalizedText>> _changes = new();

    /// <param name="today">The repository as it lies in the folder; what isn't committed yet counts too.</param>
    public TaskHistory(RepositoryHistory history, RevisionLoader loader, PlanRepository today, PlanSchedule schedule)
    {
        (_history, _loader, _today, _schedule) = (history, loader, today, schedule);
        _places = history.Commits.Select((commit, place) => KeyValuePair.Create(commit.Id, place)).ToFrozenDictionary(StringComparer.Ordinal);
    }

    public HigherChange? Since(Task higher, Task lower, Document plan)
    {
        if (LogOf(higher.Document) is not { } above || LogOf(lower.Document) is not { } below) return null;

        // Most plans were never touched again after the first lower plan came: nothing of theirs need be read.
        int newest = PlaceOf(above.Revisions[0]);
        if (newest >= PlaceOf(below.Revisions[^1])) return null;
        Revision? inLine = InLine(below);
        if (plan.Id.Value != lower.Document && LogOf(plan.Id.Value) is { } main) inLine = Newer(inLine, InLine(main));
        if (inLine is null || newest >= PlaceOf(inLine)) return null;
        Revision? then = above.Revisions.FirstOrDefault(revision => revision.IsReadable && PlaceOf(revision) >= PlaceOf(inLine));
        return then is not null && _changes.GetOrAdd((higher.Document, then.Commit.Id), _ => Changes(then)).GetValueOrDefault(higher.Id.Value) is { } what
            ? new HigherChange(Day(inLine.Commit.Committed ?? inLine.Commit.Written), what)
            : null;
    }

    // A lower plan that is being rewritten in the folder is being brought in line just now.
    private Revision? InLine(DocumentLog log) => _inLine.GetOrAdd(log.Document, _ =>
    {
        if (log.Latest is { } latest && _loader.Load(latest) is { } last && Today(last) is { } today && !MeaningComparison.Of(last, today).Changes.IsEmpty) return null;
        foreach (Revision revision in log.Revisions.Where(revision => revision.IsReadable))
        {
            if (log.Before(revision) is not { } before || revision.Head?.Draft != before.Head?.Draft || revision.Head?.Status != before.Head?.Status) return revision;
            if (_loader.Load(before) is not { } old || _loader.Load(revision) is not { } now || !MeaningComparison.Of(old, now).Changes.IsEmpty) return revision;
        }

        return null;
    });

    private FrozenDictionary<string, LocalizedText> Changes(Revision then)
    {
        if (_loader.Load(then) is not { } old || Today(old) is not { } now) return FrozenDictionary<string, LocalizedText>.Empty;
        return MeaningComparison.Of(old, now).Changes.Where(change => change.Subject is not null)
            .Select(change => (Task: change.Subject!, What: What(change))).Where(pair => pair.What is not null)
            .GroupBy(pair => pair.Task, StringComparer.Ordinal)
            .ToFrozenDictionary(
                task => task.Key,
                task => new LocalizedText(string.Join(", ", task.Select(pair => pair.What!.Vi).Distinct()), string.Join(", ", task.Select(pair => pair.What!.En).Distinct())),
                StringComparer.Ordinal);
    }

    private static LocalizedText? What(MeaningChange change) => change.Kind switch
    {
        MeaningKind.DeadlineMoved => new LocalizedText("thời hạn", "its time"),
        MeaningKind.BoundChanged => new LocalizedText("đối tượng áp dụng", "whom it binds"),
        MeaningKind.TaskReworded when WordComparison.Likeness(WordComparison.Words(change.Old ?? ""), WordComparison.Words(change.New ?? "")) < SameWords => new LocalizedText("nội dung", "its content"),
        _ => null,
    };

    private LoadedRevision? Today(LoadedRevision version) => _today.DocumentsById.TryGetValue(version.Document.Id.Value, out Document? document)
        ? new LoadedRevision(version.Text with { Document = document }, _today, _schedule)
        : null;

    // What was ever secret is spoken of nowhere.
    private DocumentLog? LogOf(string document) => _logs.GetOrAdd(document, id => _history.LogOf(id) is { IsSecret: false } log ? log : null);

    private Revision? Newer(Revision? one, Revision? other) => one is null || other is null ? null : PlaceOf(one) <= PlaceOf(other) ? one : other;

    private int PlaceOf(Revision revision) => _places[revision.Commit.Id];

    private DateOnly? Day(DateTimeOffset? date) => date is { } known ? DateOnly.FromDateTime(OfficeZone.At(_today.Settings.TimeZone, known).DateTime) : null;
}
