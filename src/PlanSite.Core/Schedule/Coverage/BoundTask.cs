using System.Collections.Immutable;
using PlanSite.Core.Documents;
using PlanSite.Core.Organization;
using PlanSite.Core.Time;

namespace PlanSite.Core.Schedule.Coverage;

/// <summary>A task of a higher plan with its obligations by the unit that answers for them and by the unit that is bound.</summary>
internal sealed class BoundTask
{
    private readonly Dictionary<string, ImmutableArray<Obligation>> _byAnswerer;
    private readonly Dictionary<string, ImmutableArray<Obligation>> _byUnit;

    public BoundTask(Task task, Document plan, PlanSchedule schedule, OrganizationTree organization)
    {
        Task = task;
        Plan = plan;
        ImmutableArray<Obligation> all = schedule.OfTask(task);
        Unit? issuer = organization.Unit(plan.Issuer.Value);
        _byUnit = Table(all, obligation => obligation.Unit?.Id.Value);
        _byAnswerer = Table(all, obligation => obligation.Unit is { } unit ? Answerer(unit, issuer, organization).Id.Value : null);
    }

    public Task Task { get; }

    public Document Plan { get; }

    public IEnumerable<string> Answerers => _byAnswerer.Keys;

    public ImmutableArray<Obligation> Of(string answerer) => _byAnswerer.GetValueOrDefault(answerer, []);

    /// <summary>When a unit must have done it, its boards included.</summary>
    public Deadline WindowOf(string answerer) =>
        Of(answerer) is [var only] ? only.Deadline : DeadlineSpan.Over([.. Of(answerer).Select(obligation => obligation.Deadline)]);

    public ImmutableArray<Obligation> OfUnit(string unit) => _byUnit.GetValueOrDefault(unit, []);

    /// <summary>
    /// Boards and offices answer through their committee, but those of the committee that issued the plan for themselves: the
    /// committee does not answer its own plan.
    /// </summary>
    public static Unit Answerer(Unit unit, Unit? issuer, OrganizationTree organization)
    {
        Unit committee = organization.CommitteeOf(unit);
        return issuer is not null && committee.Id.Value == organization.CommitteeOf(issuer).Id.Value ? unit : committee;
    }

    private static Dictionary<string, ImmutableArray<Obligation>> Table(ImmutableArray<Obligation> all, Func<Obligation, string?> key) =>
        all.Where(obligation => key(obligation) is not null).GroupBy(obligation => key(obligation)!, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);
}
