using System.Collections.Frozen;
using System.Collections.Immutable;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Time;

namespace PlanSite.Core.Schedule;

/// <summary>
/// Everything that anybody has to do, with dates, known before a page is rendered: made by <see cref="ScheduleBuilder"/>. Every list is in the
/// order of <see cref="Obligation.CompareByDate"/>.
/// </summary>
public sealed class PlanSchedule
{
    private readonly FrozenDictionary<string, ImmutableArray<Obligation>> _byUnit;
    private readonly FrozenDictionary<string, ImmutableArray<Obligation>> _byDocument;
    private readonly FrozenDictionary<string, ImmutableArray<Obligation>> _byLevel;
    private readonly FrozenDictionary<string, ImmutableArray<Obligation>> _byLead;
    private readonly FrozenDictionary<string, ImmutableArray<Obligation>> _bySupport;
    private readonly FrozenDictionary<Task, ImmutableArray<Obligation>> _byTask;
    private readonly FrozenDictionary<Task, Deadline> _deadlines;
    private readonly FrozenDictionary<string, EventDates> _events;

    internal PlanSchedule(
        ImmutableArray<Obligation> obligations,
        IReadOnlyDictionary<Task, Deadline> deadlines,
        IReadOnlyDictionary<string, EventDates> events,
        ImmutableArray<DependencyCycle> cycles)
    {
        Obligations = obligations.Sort(Obligation.CompareByDate);
        Cycles = cycles;
        _byUnit = Table(Obligations, obligation => obligation.Unit?.Id.Value);
        _byDocument = Table(Obligations, obligation => obligation.Task.Document);
        _byLevel = Table(Obligations, obligation => obligation.Level);
        _byLead = Tables(Obligations, obligation => [.. obligation.Leads.Select(unit => unit.Id.Value), .. Named(obligation.Task.Who)]);
        _bySupport = Tables(Obligations, obligation => [.. obligation.Supports.Select(unit => unit.Id.Value), .. obligation.Task.With.Select(unit => unit.Value)]);
        _byTask = Obligations.GroupBy(obligation => obligation.Task, TaskIdentity)
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray(), TaskIdentity);
        _deadlines = deadlines.ToFrozenDictionary(TaskIdentity);
        _events = events.ToFrozenDictionary(StringComparer.Ordinal);
    }

    public ImmutableArray<Obligation> Obligations { get; }

    /// <summary>Times that count from each other in a circle; each circle once.</summary>
    public ImmutableArray<DependencyCycle> Cycles { get; }

    // A task is the entry that somebody wrote, not its contents: two that are equal in every word are still two.
    internal static IEqualityComparer<Task> TaskIdentity { get; } = EqualityComparer<Task>.Create(
        ReferenceEquals, System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode);

    /// <summary>What binds a unit itself; not what binds those below it.</summary>
    public ImmutableArray<Obligation> OfUnit(string unit) => _byUnit.GetValueOrDefault(unit, []);

    /// <summary>What the tasks of a document come to.</summary>
    public ImmutableArray<Obligation> OfDocument(string document) => _byDocument.GetValueOrDefault(document, []);

    /// <summary>What binds units of a level, and the level itself.</summary>
    public ImmutableArray<Obligation> OfLevel(string level) => _byLevel.GetValueOrDefault(level, []);

    /// <summary>What a body leads, whoever is bound by it; by its own name or by that of the body which every unit of its level has.</summary>
    public ImmutableArray<Obligation> LedBy(string unit) => _byLead.GetValueOrDefault(unit, []);

    /// <summary>What a body supports, whoever leads it.</summary>
    public ImmutableArray<Obligation> SupportedBy(string unit) => _bySupport.GetValueOrDefault(unit, []);

    /// <param name="task">The very object that the repository holds.</param>
    public ImmutableArray<Obligation> OfTask(Task task) => _byTask.GetValueOrDefault(task, []);

    /// <summary>
    /// The time of a task as a whole: from the earliest start to the latest end among its obligations; an end that one of them
    /// leaves open is open. Undated for a task that the schedule does not know.
    /// </summary>
    public Deadline DeadlineOf(Task task) => _deadlines.GetValueOrDefault(task) ?? DeadlineSpan.Undated(task);

    /// <summary>When an event opens and closes; nothing for an id that is not known.</summary>
    public EventDates? DatesOf(string eventId) => _events.GetValueOrDefault(eventId);

    private static IEnumerable<string> Named(Located<string>? unit) => unit is { } named ? [named.Value] : [];

    private static FrozenDictionary<string, ImmutableArray<Obligation>> Tables(
        ImmutableArray<Obligation> obligations, Func<Obligation, IEnumerable<string>> keys) =>
        obligations.SelectMany(obligation => keys(obligation).Distinct(StringComparer.Ordinal).Select(key => (key, obligation)))
            .GroupBy(pair => pair.key, pair => pair.obligation, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);

    private static FrozenDictionary<string, ImmutableArray<Obligation>> Table(
        ImmutableArray<Obligation> obligations, Func<Obligation, string?> key) =>
        obligations.Where(obligation => key(obligation) is not null)
            .GroupBy(obligation => key(obligation)!, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);
}
