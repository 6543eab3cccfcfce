using System.Collections.Immutable;
using PlanSite.Core;
using PlanSite.Core.Documents;
using PlanSite.Core.Organization;
using PlanSite.Core.Schedule;

namespace PlanSite.Cli.Cascades;

/// <summary>Puts the part of a cascade together that is about one document or one unit.</summary>
internal sealed class CascadeViewBuilder(PlanRepository repository, PlanSchedule schedule, PlanCascade cascade)
{
    private readonly OrganizationTree _organization = OrganizationTree.Of(repository);

    public CascadeView? Of(string id)
    {
        if (cascade.MainPlanOf(id) is { } plan)
        {
            return new CascadeView(plan.Id.Value, TitleOf(plan), [.. AskedOf(plan).Select(Asked)], [.. Asking(plan)]);
        }

        if (_organization.Unit(id) is not { } unit) return null;
        Unit committee = _organization.CommitteeOf(unit);
        ImmutableArray<UnitCoverage> asked = cascade.OfUnit(unit.Id.Value);
        if (committee.Id.Value != unit.Id.Value) asked = asked.AddRange(cascade.OfUnit(committee.Id.Value));
        IEnumerable<Document> own = cascade.Plans.Select(coverage => coverage.Plan)
            .Where(own => _organization.Unit(own.Issuer.Value) is { } issuer && _organization.CommitteeOf(issuer).Id.Value == committee.Id.Value);
        return new CascadeView(unit.Id.Value, unit.Name, [.. asked.Select(Asked)], [.. own.SelectMany(Asking)]);
    }

    public string TitleOf(Document document) =>
        document.Short ?? $"{(repository.TypesById.TryGetValue(document.Type.Value, out DocumentType? type) ? type.Name : document.Type.Value)} {document.Title.Value}";

    private IEnumerable<UnitCoverage> AskedOf(Document plan) =>
        cascade.Plans.SelectMany(above => above.Units).Where(unit => unit.Plans.Any(answer => answer.Id.Value == plan.Id.Value));

    private AskedNode Asked(UnitCoverage unit) =>
        new(unit.Plan, unit.Unit, unit.Plans, [.. unit.Tasks.Select(task => new UnitNode(unit.Unit, task, [.. task.Covers.Select(cover => new TaskNode(cover.Lower, cover.Times.Lower, []))]))]);

    private IEnumerable<AskingNode> Asking(Document plan)
    {
        if (cascade.Of(plan.Id.Value) is not { } coverage) yield break;
        var tasks = coverage.Units.SelectMany(unit => unit.Tasks).Select(task => task.Task).Distinct(ReferenceEqualityComparer.Instance).Cast<Task>();
        var order = repository.Documents.SelectMany(document => document.Tasks).Select((task, place) => (Task: task, Place: place)).ToDictionary(entry => (object)entry.Task, entry => entry.Place, ReferenceEqualityComparer.Instance);
        yield return new AskingNode(
            plan,
            [.. tasks.OrderBy(task => order[task]).Select(task => Node(task, coverage, [task]))],
            [.. coverage.Units.Where(unit => unit.Plans.IsEmpty).Select(unit => unit.Unit)]);
    }

    // Tasks on the way down are not followed again: covers that lead in a circle are a finding, and must not be one here.
    private TaskNode Node(Task task, PlanCoverage plan, ImmutableArray<Task> way) => new(task, schedule.DeadlineOf(task),
    [
        .. from unit in plan.Units
           where !unit.Plans.IsEmpty
           from coverage in unit.Tasks
           where ReferenceEquals(coverage.Task, task)
           select new UnitNode(unit.Unit, coverage, [.. coverage.Covers.Where(cover => cover.IsDirect).Select(cover => Below(cover, way))]),
    ]);

    private TaskNode Below(TaskCover cover, ImmutableArray<Task> way)
    {
        bool again = way.Any(task => ReferenceEquals(task, cover.Lower));
        return again || cascade.Of(cover.LowerPlan.Id.Value) is not { } plan
            ? new TaskNode(cover.Lower, cover.Times.Lower, [])
            : Node(cover.Lower, plan, way.Add(cover.Lower)) with { Window = cover.Times.Lower };
    }
}
