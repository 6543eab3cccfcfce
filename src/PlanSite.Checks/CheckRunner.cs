using System.Collections.Immutable;
using PlanSite.Content;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Schedule;

namespace PlanSite.Checks;

/// <summary>Runs every rule over a loaded repository.</summary>
public static class CheckRunner
{
    /// <param name="schedule">Made of the same repository.</param>
    public static CheckReport Run(LoadResult loaded, PlanSchedule schedule)
    {
        var context = new CheckContext(loaded.Repository, schedule);
        IEnumerable<Diagnostic> found = CheckRules.All
            .AsParallel().AsOrdered()
            .SelectMany(check => check.Find(context))
            .Select(d => d with { Severity = loaded.Repository.Settings.Severities.GetValueOrDefault(d.Code, d.Severity) })
            .AsEnumerable();
        return new CheckReport(Sorted(loaded.Diagnostics.Concat(found)));
    }

    private static ImmutableArray<Diagnostic> Sorted(IEnumerable<Diagnostic> diagnostics)
    {
        var all = diagnostics.Where(d => d.Severity != Severity.Off).ToList();
        all.Sort(Diagnostic.Compare);
        return [.. all];
    }
}
