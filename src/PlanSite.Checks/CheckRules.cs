using System.Collections.Immutable;
using PlanSite.Checks.Form;
using PlanSite.Checks.Time;

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
}
