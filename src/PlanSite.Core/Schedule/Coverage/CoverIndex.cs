using System.Collections.Immutable;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;
using PlanSite.Core.Organization;

namespace PlanSite.Core.Schedule.Coverage;

/// <summary>Every cover that is written, and for a task everything below it that covers it, also through the plans between.</summary>
internal sealed class CoverIndex
{
    private readonly Dictionary<string, List<(Document Plan, Task Task, Located<string> Link)>> _coverers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, BoundTask> _tasks = new(StringComparer.Ordinal);
    private readonly CoverJudge _judge;
    private readonly OrganizationTree _organization;
    private readonly ICascadeHistory? _history;

    public CoverIndex(PlanFamilies families, PlanSchedule schedule, OrganizationTree organization, CoverJudge judge, ICascadeHistory? history)
    {
        (_judge, _organization, _history) = (judge, organization, history);
        foreach (Document plan in families.Plans)
        {
            foreach (Task task in families.TasksOf(plan)) _tasks.TryAdd(Key(task), new BoundTask(task, plan, schedule, organization));
        }

        var direct = ImmutableArray.CreateBuilder<TaskCover>();
        foreach (Document plan in families.Plans)
        {
            foreach (Task task in families.TasksOf(plan))
            {
                foreach (Located<string> link in task.Covers.Where(link => _tasks.ContainsKey(link.Value)))
                {
                    if (!_coverers.TryGetValue(link.Value, out List<(Document, Task, Located<string>)>? list)) _coverers[link.Value] = list = [];
                    list.Add((plan, task, link));
                    direct.Add(Cover(_tasks[link.Value], plan, task, link, []));
                }
            }
        }

        Direct = direct.ToImmutable();
    }

    public ImmutableArray<TaskCover> Direct { get; }

    public IEnumerable<BoundTask> All => _tasks.Values;

    public BoundTask Bound(Task task) => _tasks[Key(task)];

    /// <summary>What covers a task, by the unit that answers: those that name it first, then those that go through them.</summary>
    public Dictionary<string, List<TaskCover>> Below(BoundTask higher)
    {
        var found = new Dictionary<string, List<TaskCover>>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal) { Key(higher.Task) };
        var waiting = new Queue<(Task Task, ImmutableArray<Task> Through)>([(higher.Task, [])]);
        while (waiting.TryDequeue(out (Task Task, ImmutableArray<Task> Through) next))
        {
            foreach ((Document plan, Task task, Located<string> link) in _coverers.GetValueOrDefault(Key(next.Task), []))
            {
                if (!seen.Add(Key(task)) || Answerer(plan, higher.Plan) is not { } answerer) continue;
                if (!found.TryGetValue(answerer.Id.Value, out List<TaskCover>? covers)) found[answerer.Id.Value] = covers = [];
                covers.Add(Cover(higher, plan, task, link, next.Through));
                waiting.Enqueue((task, next.Through.Add(task)));
            }
        }

        return found;
    }

    public Unit? Answerer(Document lower, Document higher) => _organization.Unit(lower.Issuer.Value) is { } issuer
        ? BoundTask.Answerer(issuer, _organization.Unit(higher.Issuer.Value), _organization)
        : null;

    private TaskCover Cover(BoundTask higher, Document plan, Task task, Located<string> link, ImmutableArray<Task> through) => new()
    {
        Higher = higher.Task,
        HigherPlan = higher.Plan,
        Lower = task,
        LowerPlan = plan,
        Link = link,
        Through = through,
        Times = _judge.Judge(higher, task, Answerer(plan, higher.Plan)?.Id.Value ?? ""),
        Suspect = _history?.Since(higher.Task, task, plan),
    };

    private static string Key(Task task) => $"{task.Document}#{task.Id.Value}";
}
