using System.Collections.Immutable;
using PlanSite.Content;
using PlanSite.Core;
using PlanSite.Core.Time;

namespace PlanSite.Cli;

/// <summary>How commands that need no repository count days: with the repository's own days off where there is one, else with those that ship.</summary>
internal static class CommandCalendar
{
    public static TimeEvaluator Of(string? folder, Terminal terminal, CancellationToken cancellation)
    {
        PlanRepository? repository = RepositoryLocator.Find(folder, terminal.WorkingFolder) is { } root ? RepositoryLoader.Load(root, cancellation).Repository : null;
        ImmutableArray<HolidayYear> years = VietnameseHolidays.Unless(repository?.Holidays ?? []);
        return new TimeEvaluator(new WorkingCalendar(years), repository?.Settings.Approximate ?? ApproximateReading.Office);
    }
}
