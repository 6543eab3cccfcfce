using PlanSite.Core;
using PlanSite.Core.Schedule;

namespace PlanSite.Checks;

/// <summary>What a rule may look at: the repository, and every task made concrete.</summary>
public sealed record CheckContext(PlanRepository Repository, PlanSchedule Schedule);
