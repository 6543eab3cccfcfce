using System.Collections.Frozen;
using System.Collections.Immutable;
using PlanSite.Core.Documents;
using PlanSite.Core.Organization;
using PlanSite.Core.Schedule;

namespace PlanSite.Site.Cascades;

/// <summary>The cascade as pages ask for it: by plan that asks, by plan that answers, by unit, by task.</summary>
internal sealed class CascadeIndex
{
    private readonly PlanCascade _cascade;
    private readonly OrganizationTree _organization;
    private readonly ILookup<string, UnitCoverage> _byAnswer;
    private readonly ILookup<Task, (UnitCoverage Unit, TaskCoverage Coverage)> _byTask;
    private readonly FrozenSet<Task> _suspect;
    private readonly FrozenDictionary<string, ImmutableArray<Document>> _below;

    public CascadeIndex(PlanCascade cascade, OrganizationTree organization)
    {
        (_cascade, _organization) = (cascade, organization);
        UnitCoverage[] all = [.. cascade.Plans.SelectMany(plan => plan.Units)];
        _byAnswer = all.SelectMany(unit => unit.Plans.Select(plan => (Plan: plan.Id.Value, unit))).ToLookup(pair => pair.Plan, pair => pair.unit, StringComparer.Ordinal);
        _byTask = all.SelectMany(unit => unit.Tasks.Select(task => (unit, task)))
            .ToLookup(pair => pair.task.Task, pair => pair, TaskIdentity);
        _suspect = cascade.Covers.Where(cover => cover.IsSuspect).Select(cover => cover.Lower).ToFrozenSet(TaskIdentity);
        _below = cascade.Plans.ToFrozenDictionary(
            plan => plan.Plan.Id.Value,
            plan => plan.Units.Where(unit => unit.IsDirect).SelectMany(unit => unit.Plans).DistinctBy(lower => lower.Id.Value)
                .Where(lower => cascade.Of(lower.Id.Value) is not null && IsDirectly(lower, plan.Plan)).ToImmutableArray(),
            StringComparer.Ordinal);
    }

    // A task is the entry that somebody wrote: two that are equal in every word are still two.
    public static IEqualityComparer<Task> TaskIdentity { get; } = EqualityComparer<Task>.Create(ReferenceEquals, System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode);

    /// <summary>Plans that ask something of others, by id.</summary>
    public ImmutableArray<PlanCoverage> Asking => _cascade.Plans;

    /// <summary>What a plan asks; nothing where it asks nothing, or is an appendix, for which its main document asks.</summary>
    public PlanCoverage? Of(Document plan) => _cascade.Of(plan.Id.Value);

    /// <summary>The plan that asks where a document is part of one; nothing where nothing is asked.</summary>
    public PlanCoverage? OfFamily(Document document) => _cascade.MainPlanOf(document.Id.Value) is { } main ? Of(main) : null;

    /// <summary>What is asked of those who answer with a plan.</summary>
    public IEnumerable<UnitCoverage> AnsweredBy(Document plan) => _byAnswer[plan.Id.Value];

    /// <summary>What is asked of a unit; boards and offices are asked through their committee, and some by themselves.</summary>
    public ImmutableArray<UnitCoverage> OfUnit(Unit unit)
    {
        string committee = _organization.CommitteeOf(unit).Id.Value;
        ImmutableArray<UnitCoverage> own = _cascade.OfUnit(unit.Id.Value);
        return committee == unit.Id.Value ? own : own.AddRange(_cascade.OfUnit(committee));
    }

    /// <summary>How a task stands for each unit that has a plan, by level, then by id.</summary>
    public IEnumerable<(UnitCoverage Unit, TaskCoverage Coverage)> OfTask(Task task) => _byTask[task].Where(pair => !pair.Unit.Plans.IsEmpty);

    /// <summary>Whether the level above has changed what a task covers since its plan was last brought in line.</summary>
    public bool IsSuspect(Task lower) => _suspect.Contains(lower);

    /// <summary>The plans that name a plan as the one they implement and ask something of others themselves.</summary>
    public ImmutableArray<Document> AskingBelow(Document plan) => _below.GetValueOrDefault(plan.Id.Value, []);

    private bool IsDirectly(Document lower, Document higher) =>
        lower.Implements.Any(named => _cascade.MainPlanOf(named.Value)?.Id.Value == higher.Id.Value);
}
