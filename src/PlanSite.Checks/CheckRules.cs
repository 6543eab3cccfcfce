using System.Collections.Immutable;
using PlanSite.Checks.Cascade;
using PlanSite.Checks.Form;
using PlanSite.Checks.Suppressions;
using PlanSite.Checks.Time;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Checks;

/// <summary>Every rule of this project, a line each.</summary>
public static class CheckRules
{
    public static ImmutableArray<ICheck> All { get; } =
    [
        new CircularTime(),
        new CongressBeforeLower(),
        new CoverAfterAbolition(),
        new CoverOfUnboundTask(),
        new CoverOutsideImplements(),
        new CoversCycle(),
        new EarlyCover(),
        new ImplementsCycle(),
        new ImplementsSuperseded(),
        new LateCover(),
        new LooserLimit(),
        new MisplacedLunarHoliday(),
        new MissingHolidayYear(),
        new PilotAfterOthers(),
        new PlanBeforeHigherPlan(),
        new PossiblyLateCover(),
        new ReportBeforeCongress(),
        new ReviewAfterCongress(),
        new SecretDocument(),
        new UncoveredTask(),
        new UnitWithoutPlan(),
        new WorkedWeekday(),
    ];

    /// <summary>The rules themselves, those about notes that silence findings included.</summary>
    public static ImmutableArray<Rule> Rules { get; } = [.. All.Select(check => check.Rule), .. SuppressionRules.All];
}
