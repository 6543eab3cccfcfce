using System.Collections.Frozen;
using System.Collections.Immutable;
using PlanSite.Core.Documents;
using PlanSite.Core.Schedule.Coverage;

namespace PlanSite.Core.Schedule;

/// <summary>Which plan answers which, and what covers what: made once for a repository by <see cref="CascadeBuilder"/>.</summary>
public sealed class PlanCascade
{
    private readonly FrozenDictionary<string, PlanCoverage> _byPlan;
    private readonly FrozenDictionary<string, ImmutableArray<UnitCoverage>> _byUnit;
    private readonly FrozenDictionary<string, Document> _mainPlans;
    private readonly Func<string, ImmutableArray<string>> _above;

    internal PlanCascade(
        ImmutableArray<PlanCoverage> plans,
        ImmutableArray<TaskCover> covers,
        PlanFamilies families,
        ImmutableArray<DependencyCycle> implementsCycles,
        ImmutableArray<DependencyCycle> coversCycles)
    {
        Plans = plans;
        Covers = covers;
        ImplementsCycles = implementsCycles;
        CoversCycles = coversCycles;
        _mainPlans = families.Mains.ToFrozenDictionary(StringComparer.Ordinal);
        _above = families.AllAbove;
        _byPlan = plans.ToFrozenDictionary(plan => plan.Plan.Id.Value, StringComparer.Ordinal);
        _byUnit = plans.SelectMany(plan => plan.Units).GroupBy(unit => unit.Unit.Id.Value, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);
    }

    /// <summary>Plans that bind others or that others answer, by id. Superseded and withdrawn plans ask nothing of anybody.</summary>
    public ImmutableArray<PlanCoverage> Plans { get; }

    /// <summary>Every cover that is written, by document and task of the lower plan; those of superseded and withdrawn plans are left out.</summary>
    public ImmutableArray<TaskCover> Covers { get; }

    /// <summary>Plans that implement each other in a circle.</summary>
    public ImmutableArray<DependencyCycle> ImplementsCycles { get; }

    /// <summary>Tasks that cover each other in a circle.</summary>
    public ImmutableArray<DependencyCycle> CoversCycles { get; }

    /// <summary>What a plan asks of others; nothing where it asks nothing.</summary>
    public PlanCoverage? Of(string plan) => _byPlan.GetValueOrDefault(plan);

    /// <summary>What is asked of a committee, by the plans that ask.</summary>
    public ImmutableArray<UnitCoverage> OfUnit(string committee) => _byUnit.GetValueOrDefault(committee, []);

    /// <summary>The plan that a document belongs to: an appendix to its main document, any other to itself. Nothing for an unknown id.</summary>
    public Document? MainPlanOf(string document) => _mainPlans.GetValueOrDefault(document);

    /// <summary>Whether a plan implements another, by itself or through the plans between; both are ids of main plans.</summary>
    public bool Implements(string lower, string higher) => _above(lower).Contains(higher);
}
