using System.Collections.Frozen;
using System.Collections.Immutable;
using PlanSite.Core;
using PlanSite.Core.Documents;
using PlanSite.Core.Organization;
using PlanSite.Core.Schedule;
using PlanSite.Core.Time;

namespace PlanSite.Site.Calendars;

/// <summary>The schedule as pages ask for it: by document, by level, by unit; obligations that share task and date are one entry.</summary>
internal sealed class TaskDeadlines
{
    // A task is the entry that somebody wrote: two that are equal in every word are still two.
    private static readonly IEqualityComparer<Task> TaskIdentity = EqualityComparer<Task>.Create(
        ReferenceEquals, System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode);

    private readonly PlanSchedule _schedule;
    private readonly Func<TimeExpression, Deadline> _evaluate;
    private readonly ILookup<string, TaskDeadline> _byDocument;
    private readonly ILookup<string, TaskDeadline> _entriesOf;
    private readonly ILookup<string, TaskDeadline> _byHelper;
    private readonly FrozenDictionary<Task, TaskDeadline> _byTask;
    private readonly FrozenDictionary<string, ImmutableArray<TaskDeadline>> _byLevel;

    /// <param name="evaluate">What a time in running text means that is nobody's task.</param>
    public TaskDeadlines(PlanRepository repository, PlanSchedule schedule, Func<TimeExpression, Deadline> evaluate)
    {
        (_schedule, _evaluate) = (schedule, evaluate);
        Organization = OrganizationTree.Of(repository);
        TaskDeadline[] written = [.. repository.Documents.SelectMany(document => document.Tasks.Select(task => (document, task))).Select((pair, order) =>
            new TaskDeadline(pair.document, pair.task, schedule.DeadlineOf(pair.task), order, schedule.OfTask(pair.task)))];
        All = [.. written.Order(TaskDeadline.ByDate)];
        Entries = [.. written.SelectMany(item => ByDates(item, item.Obligations)).Order(TaskDeadline.ByDate)];
        _entriesOf = Entries.ToLookup(item => item.Document.Id.Value, StringComparer.Ordinal);
        _byTask = written.ToFrozenDictionary(item => item.Task, TaskIdentity);
        _byDocument = written.ToLookup(item => item.Document.Id.Value, StringComparer.Ordinal);
        _byHelper = All.SelectMany(item => HelpersOf(item.Task).Select(unit => (unit, item))).ToLookup(pair => pair.unit, pair => pair.item, StringComparer.Ordinal);
        _byLevel = repository.LevelsById.Keys.ToFrozenDictionary(level => level, Level, StringComparer.Ordinal);
    }

    public OrganizationTree Organization { get; }

    /// <summary>By date, each task once with its time as a whole; those without a date last.</summary>
    public ImmutableArray<TaskDeadline> All { get; }

    /// <summary>By date, each task once for each of its dates.</summary>
    public ImmutableArray<TaskDeadline> Entries { get; }

    /// <param name="evaluate">Nothing: by the holidays and the reading of approximate times that the repository has.</param>
    public static TaskDeadlines Of(PlanRepository repository, PlanSchedule schedule, Func<TimeExpression, IEventResolver?, Deadline>? evaluate = null)
    {
        evaluate ??= new TimeEvaluator(new WorkingCalendar(VietnameseHolidays.Unless(repository.Holidays)), repository.Settings.Approximate).Evaluate;
        return new TaskDeadlines(repository, schedule, time => evaluate(time, null));
    }

    /// <summary>What a time in running text means.</summary>
    public Deadline Evaluate(TimeExpression expression) => _evaluate(expression);

    /// <summary>When an event opens and closes.</summary>
    public EventDates? DatesOf(PlannedEvent planned) => _schedule.DatesOf(planned.Id.Value);

    /// <summary>The tasks that a document sets, as written, each with its time as a whole.</summary>
    public IEnumerable<TaskDeadline> Of(Document document) => _byDocument[document.Id.Value];

    /// <summary>The same by date, each task once for each of its dates.</summary>
    public IEnumerable<TaskDeadline> EntriesOf(Document document) => _entriesOf[document.Id.Value];

    public TaskDeadline? Of(Task task) => _byTask.GetValueOrDefault(task);

    public TaskDeadline? Find(string documentId, string taskId) =>
        _byDocument[documentId].FirstOrDefault(item => string.Equals(item.Task.Id.Value, taskId, StringComparison.Ordinal));

    /// <summary>By date, what binds a level or units of it; a task once for each of its dates there.</summary>
    public ImmutableArray<TaskDeadline> ForLevel(string levelId) => _byLevel.GetValueOrDefault(levelId, []);

    /// <summary>By date, what a unit must fulfil, with its own dates, and what it leads or supports without being bound, with the dates of those who are.</summary>
    public IReadOnlyList<TaskDeadline> ForUnit(Unit unit)
    {
        string id = unit.Id.Value;
        ImmutableArray<Obligation> own = _schedule.OfUnit(id);
        var bound = own.Select(obligation => obligation.Task).ToHashSet(TaskIdentity);
        return
        [
            .. own.Select(obligation => Part(_byTask[obligation.Task], [obligation]))
                .Concat(Helped(id).Where(item => !bound.Contains(item.Task) && !item.Task.Except.Any(target => target.Value == id)))
                .Order(TaskDeadline.ByDate),
        ];
    }

    /// <summary>The levels in whose calendar a task stands: those of whom it binds; where it binds nobody that is known, the issuer's.</summary>
    public IEnumerable<string> LevelsOf(TaskDeadline item)
    {
        string[] levels = [.. item.Obligations.Select(obligation => obligation.Level).OfType<string>().Distinct(StringComparer.Ordinal)];
        if (levels.Length > 0) return levels;
        return Organization.Unit(item.Document.Issuer.Value) is { } issuer ? [issuer.Level.Value] : [];
    }

    // A body that every unit has leads for those alone who are below it, so that only their dates count; a task that binds nobody has its own.
    private IEnumerable<TaskDeadline> Helped(string unit) =>
        _schedule.LedBy(unit).Concat(_schedule.SupportedBy(unit)).Distinct<Obligation>(ReferenceEqualityComparer.Instance).GroupBy(obligation => obligation.Task, TaskIdentity)
            .SelectMany(task => ByDates(_byTask[task.Key], task))
            .Concat(_byHelper[unit].Where(item => item.Obligations.IsEmpty));

    private static IEnumerable<string> HelpersOf(Task task) =>
        task.With.Select(unit => unit.Value).Concat(task.Who is { } lead ? [lead.Value] : Array.Empty<string>()).Distinct(StringComparer.Ordinal);

    private ImmutableArray<TaskDeadline> Level(string level)
    {
        IEnumerable<TaskDeadline> bound = _schedule.OfLevel(level).GroupBy(obligation => obligation.Task, TaskIdentity)
            .SelectMany(task => ByDates(_byTask[task.Key], task));
        IEnumerable<TaskDeadline> others = All.Where(item => item.Obligations.IsEmpty && LevelsOf(item).Contains(level, StringComparer.Ordinal));
        return [.. bound.Concat(others).Order(TaskDeadline.ByDate)];
    }

    private static IEnumerable<TaskDeadline> ByDates(TaskDeadline whole, IEnumerable<Obligation> obligations)
    {
        ILookup<object, Obligation> groups = obligations.ToLookup(obligation => (object)(
            obligation.Deadline.Start, obligation.Deadline.End, obligation.Deadline.Kind, obligation.Deadline.Certainty));
        return groups.Count == 0 ? [whole] : groups.Select(group => Part(whole, [.. group]));
    }

    private static TaskDeadline Part(TaskDeadline whole, ImmutableArray<Obligation> obligations) => whole with
    {
        Deadline = obligations[0].Deadline,
        Obligations = obligations,
        IsPart = obligations.Length < whole.Obligations.Length,
    };
}
