using System.Collections.Immutable;
using PlanSite.Core.Documents;
using PlanSite.Core.Organization;
using PlanSite.Core.Schedule.Coverage;

namespace PlanSite.Core.Schedule;

/// <summary>
/// Works out which plan answers which. Tasks are only ever compared within a pair of plans, so that the work grows with the number of
/// documents and not with its square.
/// </summary>
public sealed class CascadeBuilder
{
    private readonly PlanSchedule _schedule;
    private readonly OrganizationTree _organization;
    private readonly PlanFamilies _families;
    private readonly CoverIndex _covers;
    private readonly TaskProposals _proposals;

    private CascadeBuilder(PlanRepository repository, PlanSchedule schedule, ICascadeHistory? history)
    {
        _schedule = schedule;
        _organization = OrganizationTree.Of(repository);
        _families = new PlanFamilies(repository);
        var judge = new CoverJudge(schedule);
        _covers = new CoverIndex(_families, schedule, _organization, judge, history);
        _proposals = new TaskProposals(new TaskLikeness(), judge);
    }

    /// <param name="schedule">Made of the same repository.</param>
    /// <param name="history">What Git knows of changes; nothing: no cover is suspect.</param>
    public static PlanCascade Build(PlanRepository repository, PlanSchedule schedule, ICascadeHistory? history = null) =>
        new CascadeBuilder(repository, schedule, history).Build(repository);

    private PlanCascade Build(PlanRepository repository)
    {
        Dictionary<string, List<Document>> answers = Answers();
        var plans = ImmutableArray.CreateBuilder<PlanCoverage>();
        foreach (Document plan in _families.Plans)
        {
            PlanCoverage coverage = Coverage(plan, answers.GetValueOrDefault(plan.Id.Value, []));
            if (!coverage.Units.IsEmpty) plans.Add(coverage);
        }

        return new PlanCascade(plans.ToImmutable(), _covers.Direct, _families, ImplementsCycles(repository), CoversCycles(repository));
    }

    // Which plans answer a plan: those that implement it, themselves or through others, and those that cover a task of it all the same.
    private Dictionary<string, List<Document>> Answers()
    {
        var answers = new Dictionary<string, List<Document>>(StringComparer.Ordinal);
        IEnumerable<(string Above, Document Plan)> pairs = _families.Plans.SelectMany(plan => _families.AllAbove(plan.Id.Value).Select(above => (above, plan)))
            .Concat(_covers.Direct.Where(cover => cover.HigherPlan.Id.Value != cover.LowerPlan.Id.Value).Select(cover => (cover.HigherPlan.Id.Value, cover.LowerPlan)));
        var seen = new HashSet<(string, string)>();
        foreach ((string above, Document plan) in pairs)
        {
            if (!seen.Add((above, plan.Id.Value))) continue;
            if (!answers.TryGetValue(above, out List<Document>? list)) answers[above] = list = [];
            list.Add(plan);
        }

        return answers;
    }

    private PlanCoverage Coverage(Document plan, List<Document> answering)
    {
        List<BoundTask> tasks = [.. _families.TasksOf(plan).Select(_covers.Bound)];
        List<Dictionary<string, List<TaskCover>>> below = [.. tasks.Select(_covers.Below)];
        ILookup<string, Document> plansOf = answering.ToLookup(lower => _covers.Answerer(lower, plan)?.Id.Value ?? "", StringComparer.Ordinal);
        var bound = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (int i = 0; i < tasks.Count; i++)
        {
            foreach (string answerer in tasks[i].Answerers)
            {
                if (!bound.TryGetValue(answerer, out List<int>? list)) bound[answerer] = list = [];
                list.Add(i);
            }
        }

        Task? asksForPlan = PlanAnswer.Asking(plan, tasks);
        IEnumerable<string> units = bound.Keys.Where(unit => plansOf.Contains(unit) || !IsOfIssuer(unit, plan)).Union(plansOf.Select(group => group.Key));
        return new PlanCoverage(plan,
        [
            .. units.Select(_organization.Unit).OfType<Unit>()
                .OrderBy(unit => _organization.LevelOf(unit)?.Order ?? int.MaxValue).ThenBy(unit => unit.Id.Value, StringComparer.Ordinal)
                .Select(unit => OfUnit(plan, unit, [.. plansOf[unit.Id.Value]], [.. bound.GetValueOrDefault(unit.Id.Value, []).Select(i => (tasks[i], below[i]))], asksForPlan)),
        ]);
    }

    // A committee and its own boards carry out the plan itself; they need no plan of their own to answer it.
    private bool IsOfIssuer(string unit, Document plan) =>
        _organization.Unit(plan.Issuer.Value) is { } issuer && _organization.Unit(unit) is { } known
        && _organization.CommitteeOf(issuer).Id.Value == _organization.CommitteeOf(known).Id.Value;

    private UnitCoverage OfUnit(Document plan, Unit unit, ImmutableArray<Document> plans, List<(BoundTask Task, Dictionary<string, List<TaskCover>> Below)> bound, Task? asksForPlan)
    {
        string id = unit.Id.Value;
        Document? own = asksForPlan is null ? null : plans.FirstOrDefault(lower => lower.Type.Value == plan.Type.Value && _families.DirectlyAbove(lower).Contains(plan.Id.Value));
        List<(BoundTask Task, ImmutableArray<TaskCover> Covers)> tasks = [.. bound.Select(entry => (entry.Task, entry.Below.GetValueOrDefault(id, []).ToImmutableArray()))];
        bool IsAnswered((BoundTask Task, ImmutableArray<TaskCover> Covers) entry) => own is not null && entry.Covers.IsEmpty && ReferenceEquals(entry.Task.Task, asksForPlan);
        var busy = tasks.SelectMany(entry => entry.Covers).Select(cover => cover.Lower).ToHashSet(PlanSchedule.TaskIdentity);
        Dictionary<Task, TaskProposal> proposals = _proposals.Find(
            [.. tasks.Where(entry => entry.Covers.IsEmpty && !IsAnswered(entry)).Select(entry => entry.Task)],
            [.. plans.SelectMany(_families.TasksOf).Where(task => !busy.Contains(task))],
            id);
        return new UnitCoverage
        {
            Plan = plan,
            Unit = unit,
            Plans = [.. plans.OrderBy(lower => lower.Id.Value, StringComparer.Ordinal)],
            IsDirect = plans.Any(lower => _families.DirectlyAbove(lower).Contains(plan.Id.Value)),
            Tasks =
            [
                .. tasks.Select(entry => IsAnswered(entry)
                    ? PlanAnswer.Of(entry.Task, id, own!)
                    : OfTask(entry.Task, id, entry.Covers, proposals.GetValueOrDefault(entry.Task.Task), plans.IsEmpty)),
            ],
        };
    }

    private static TaskCoverage OfTask(BoundTask task, string unit, ImmutableArray<TaskCover> covers, TaskProposal? proposal, bool noPlan)
    {
        return new TaskCoverage
        {
            Task = task.Task,
            Obligations = task.Of(unit),
            Window = task.WindowOf(unit),
            Covers = covers,
            Proposal = proposal,
            State = StateOf(covers, proposal, noPlan),
        };
    }

    private static CoverageState StateOf(ImmutableArray<TaskCover> covers, TaskProposal? proposal, bool noPlan)
    {
        if (covers.IsEmpty) return noPlan ? CoverageState.NoPlan : proposal is null ? CoverageState.Missing : CoverageState.Proposed;

        // A task may be done in parts: it is in time when every part is.
        return CoverageStates.Of(covers.Max(cover => cover.Times.Fit));
    }

    private static ImmutableArray<DependencyCycle> ImplementsCycles(PlanRepository repository)
    {
        var links = new Dictionary<string, ImmutableArray<DependencyLink>>(StringComparer.Ordinal);
        foreach (Document document in repository.Documents)
            links.TryAdd(document.Id.Value, [.. document.Implements.Select(above => new DependencyLink(above.Value, above.Span))]);
        return LinkCycles.Find(links);
    }

    private static ImmutableArray<DependencyCycle> CoversCycles(PlanRepository repository)
    {
        var links = new Dictionary<string, ImmutableArray<DependencyLink>>(StringComparer.Ordinal);
        foreach (Task task in repository.Documents.SelectMany(document => document.Tasks))
            links.TryAdd($"{task.Document}#{task.Id.Value}", [.. task.Covers.Select(above => new DependencyLink(above.Value, above.Span))]);
        return LinkCycles.Find(links);
    }
}
