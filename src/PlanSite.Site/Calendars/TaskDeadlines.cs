using System.Collections.Immutable;
using PlanSite.Core;
using PlanSite.Core.Documents;
using PlanSite.Core.Organization;
using PlanSite.Core.Schedule;
using PlanSite.Core.Time;

namespace PlanSite.Site.Calendars;

/// <summary>The deadlines of all tasks, worked out once, and whom each task binds. The one place where pages ask what a time means.</summary>
internal sealed class TaskDeadlines
{
    private readonly PlanRepository _repository;
    private readonly Func<TimeExpression, Deadline> _evaluate;
    private readonly ILookup<string, TaskDeadline> _byDocument;

    public TaskDeadlines(PlanRepository repository, Func<TimeExpression, Deadline> evaluate)
    {
        (_repository, _evaluate) = (repository, evaluate);
        var all = ImmutableArray.CreateBuilder<TaskDeadline>();
        foreach (Document document in repository.Documents)
        {
            foreach (Task task in document.Tasks)
            {
                Deadline deadline = task.When is { } when ? evaluate(when) : new Deadline(null, null, Certainty.Exact, DeadlineKind.Undated, []);
                all.Add(new TaskDeadline(document, task, deadline, all.Count));
            }
        }

        _byDocument = all.ToLookup(item => item.Document.Id.Value, StringComparer.Ordinal);
        all.Sort(TaskDeadline.ByDate);
        All = all.ToImmutable();
    }

    /// <summary>By date; those without one last.</summary>
    public ImmutableArray<TaskDeadline> All { get; }

    public static TaskDeadlines Of(PlanRepository repository)
    {
        var evaluator = new TimeEvaluator(new WorkingCalendar(repository.Holidays), repository.Settings.Approximate);
        return new TaskDeadlines(repository, when => evaluator.Evaluate(when));
    }

    /// <summary>What a time in running text means.</summary>
    public Deadline Evaluate(TimeExpression expression) => _evaluate(expression);

    /// <summary>The tasks that a document sets, as written.</summary>
    public IEnumerable<TaskDeadline> Of(Document document) => _byDocument[document.Id.Value];

    public TaskDeadline? Find(string documentId, string taskId) =>
        _byDocument[documentId].FirstOrDefault(item => string.Equals(item.Task.Id.Value, taskId, StringComparison.Ordinal));

    /// <summary>By date, the tasks that bind a level or units of it.</summary>
    public IEnumerable<TaskDeadline> ForLevel(string levelId) => All.Where(item => LevelsOf(item).Contains(levelId, StringComparer.Ordinal));

    /// <summary>By date, the tasks that a unit must fulfil, lead or support.</summary>
    public IEnumerable<TaskDeadline> ForUnit(Unit unit) => All.Where(item => Binds(item, unit));

    /// <summary>The levels in whose calendar a task stands: those that it binds, else the issuer's.</summary>
    public IEnumerable<string> LevelsOf(TaskDeadline item)
    {
        if (item.Task.For.IsEmpty) return LevelOf(item.Document.Issuer.Value) is { } level ? [level] : [];
        return item.Task.For.Select(target => _repository.LevelsById.ContainsKey(target.Value) ? target.Value : LevelOf(target.Value))
            .OfType<string>().Distinct(StringComparer.Ordinal);
    }

    private string? LevelOf(string unitId) => _repository.UnitsById.GetValueOrDefault(unitId)?.Level.Value;

    private bool Binds(TaskDeadline item, Unit unit)
    {
        string id = unit.Id.Value;
        if (item.Task.Except.Any(target => target.Value == id)) return false;
        if (item.Task.Who?.Value == id || item.Task.With.Any(target => target.Value == id)) return true;
        if (item.Task.For.IsEmpty) return item.Document.Issuer.Value == id;
        return item.Task.For.Any(target => target.Value == id)
            || (!unit.Each && item.Task.For.Any(target => target.Value == unit.Level.Value) && IsBelow(unit, item.Document.Issuer.Value));
    }

    /// <summary>Whether a unit is another one or stands somewhere below it.</summary>
    public bool IsBelow(Unit unit, string ancestor) =>
        unit.Id.Value == ancestor || Ancestors(unit).Any(parent => parent.Id.Value == ancestor);

    /// <summary>Parent, grandparent and so on; a circle in the data ends the chain.</summary>
    public IEnumerable<Unit> Ancestors(Unit unit)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { unit.Id.Value };
        for (Unit? parent = ParentOf(unit); parent is not null && seen.Add(parent.Id.Value); parent = ParentOf(parent)) yield return parent;
    }

    private Unit? ParentOf(Unit unit) => unit.Parent is { } parent ? _repository.UnitsById.GetValueOrDefault(parent.Value) : null;
}
