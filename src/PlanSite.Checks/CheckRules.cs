using System.Collections.Immutable;
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
        new MisplacedLunarHoliday(),
        new MissingHolidayYear(),
        new SecretDocument(),
        new WorkedWeekday(),
    ];

    /// <summary>The rules themselves, those about notes that silence findings included.</summary>
    public static ImmutableArray<Rule> Rules { get; } = [.. All.Select(check => check.Rule), .. SuppressionRules.All];
}
