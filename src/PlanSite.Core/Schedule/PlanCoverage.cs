using System.Collections.Immutable;
using PlanSite.Core.Documents;

namespace PlanSite.Core.Schedule;

/// <summary>A plan that binds others or that others answer, with every such unit.</summary>
/// <param name="Units">By level, then by id.</param>
public sealed record PlanCoverage(Document Plan, ImmutableArray<UnitCoverage> Units);
