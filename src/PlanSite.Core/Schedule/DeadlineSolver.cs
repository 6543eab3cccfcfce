using System.Collections.Immutable;
using PlanSite.Core.Organization;
using PlanSite.Core.Time;

namespace PlanSite.Core.Schedule;

/// <summary>
/// Works out times that may count from each other, each once, what is counted from first. A circle is noted and cut where it closes,
/// so that all other times still come out.
/// </summary>
internal sealed class DeadlineSolver
{
    private readonly ScheduleScope _scope;
    private readonly EventFinder _events;
    private readonly TaskFinder _tasks;
    private readonly DocumentDates _documents;
    private readonly Dictionary<TimeNode, SolvedTime> _solved = [];
    private readonly HashSet<(TimeNode From, TimeNode To)> _cut = [];
    private readonly DependencyCycles _cycles;

    // What waits to be worked out; those that are open wait for what lies above them, and are the way that led here.
    private readonly List<TimeNode> _stack = [];
    private readonly HashSet<TimeNode> _open = [];

    public DeadlineSolver(ScheduleScope scope)
    {
        _scope = scope;
        _events = new EventFinder(scope.Repository, scope.Organization);
        _tasks = new TaskFinder(scope.Tasks);
        _documents = new DocumentDates(scope.Repository);
        _cycles = new DependencyCycles(scope);
    }

    public ImmutableArray<DependencyCycle> Cycles => _cycles.All;

    public string NameOfEvent(int planned) => _events.NameOf(planned);

    public SolvedTime Solve(TimeNode wanted)
    {
        _stack.Add(wanted);
        while (_stack.Count > 0)
        {
            TimeNode top = _stack[^1];
            if (_solved.ContainsKey(top))
            {
                _stack.RemoveAt(_stack.Count - 1);
                continue;
            }

            _open.Add(top);
            var missing = new List<TimeNode>();
            SolvedTime result = Evaluate(top, missing);
            if (missing.Count > 0)
            {
                foreach (TimeNode needed in missing.Distinct()) WaitFor(top, needed);
                continue;
            }

            _solved[top] = result;
            _open.Remove(top);
            _stack.RemoveAt(_stack.Count - 1);
        }

        return _solved[wanted];
    }

    private void WaitFor(TimeNode top, TimeNode needed)
    {
        if (!_open.Contains(needed))
        {
            _stack.Add(needed);
            return;
        }

        _cut.Add((top, needed));
        _cycles.Add(_stack.Skip(_stack.LastIndexOf(needed)).Where(_open.Contains));
    }

    private SolvedTime Evaluate(TimeNode node, List<TimeNode> missing) => node.Kind switch
    {
        TimeNodeKind.WholeTask => Whole(node, missing),
        TimeNodeKind.Obligation => OfTask(node, missing),
        _ => OfEvent(node, missing),
    };

    private SolvedTime Whole(TimeNode node, List<TimeNode> missing)
    {
        int subjects = _scope.Tasks[node.Item].Subjects.Length;
        var parts = new List<Deadline>();
        for (int subject = subjects == 0 ? -1 : 0; subject < subjects; subject++)
        {
            var plain = TimeNode.Obligation(node.Item, subject);
            if (!IsKnown(node, plain, missing, out SolvedTime? solved)) continue;
            if (solved is { Choices.Length: > 1 })
            {
                foreach (int planned in solved.Choices)
                {
                    if (IsKnown(node, plain with { Event = planned }, missing, out SolvedTime? one) && one?.Deadline is { } own) parts.Add(own);
                }
            }
            else if (solved?.Deadline is { } deadline)
            {
                parts.Add(deadline);
            }
        }

        return new SolvedTime(parts.Count == 0 ? DeadlineSpan.Undated(_scope.Tasks[node.Item].Task) : DeadlineSpan.Over(parts), []);
    }

    private SolvedTime OfTask(TimeNode node, List<TimeNode> missing)
    {
        ScheduledTask entry = _scope.Tasks[node.Item];
        if (entry.Task.When is not { } when) return new SolvedTime(DeadlineSpan.Undated(entry.Task), []);

        TaskSubject subject = node.Subject < 0 ? default : entry.Subjects[node.Subject];
        Unit? issuer = _scope.Organization.Unit(entry.Document.Issuer.Value);
        var units = ImmutableArray.CreateBuilder<Unit>();
        if (subject.Unit is not null) units.Add(subject.Unit);

        // A lead body works towards the event of the committee whose plan it carries out; a bound unit towards its own.
        if (issuer is not null && (entry.Task.For.IsEmpty || node.Subject < 0)) units.Add(issuer);
        var asker = new EventAsker(units.ToImmutable(), subject.Level ?? issuer?.Level.Value);
        return Run(when, node, asker, subject, entry, missing);
    }

    private SolvedTime OfEvent(TimeNode node, List<TimeNode> missing)
    {
        PlannedEvent planned = _scope.Repository.Events[node.Item];
        if (node.Kind == TimeNodeKind.Closing && planned.End is null)
        {
            // What has one date opens and closes on it.
            return IsKnown(node, TimeNode.Opening(node.Item), missing, out SolvedTime? opening) && opening is not null ? opening : new SolvedTime(null, []);
        }

        if ((node.Kind == TimeNodeKind.Opening ? planned.Start : planned.End) is not { } time) return new SolvedTime(null, []);
        Unit? unit = _scope.Organization.Unit(planned.Unit.Value);
        var asker = new EventAsker(unit is null ? [] : [unit], unit?.Level.Value) { Self = node.Item, Of = planned.Of?.Value };
        SolvedTime solved = Run(time.Value, node, asker, unit is null ? default : TaskSubject.Of(unit), null, missing);
        return planned.Tentative && solved.Deadline is { } deadline
            ? solved with { Deadline = deadline with { Certainty = Certainty.Tentative } }
            : solved;
    }

    private SolvedTime Run(
        TimeExpression time, TimeNode node, EventAsker asker, TaskSubject subject, ScheduledTask? entry, List<TimeNode> missing)
    {
        var context = new DependencyContext(asker, subject, entry?.Document, node.Event, (TimeNode needed, out Deadline? deadline) =>
        {
            bool known = _solved.TryGetValue(needed, out SolvedTime? solved) || _cut.Contains((node, needed));
            deadline = solved?.Deadline;
            return known;
        });
        var resolver = new DependencyResolver(_events, _tasks, _documents, context);
        WorkWeek week = _scope.Organization.WeekOf(subject.Unit, subject.Level);
        Deadline result = _scope.Evaluator(week)(time, resolver);
        missing.AddRange(resolver.Missing);
        return new SolvedTime(result, resolver.Choices);
    }

    private bool IsKnown(TimeNode node, TimeNode needed, List<TimeNode> missing, out SolvedTime? solved)
    {
        if (_solved.TryGetValue(needed, out solved) || _cut.Contains((node, needed))) return true;
        missing.Add(needed);
        return false;
    }
}
