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
        IEnumerable<Diagnostic> found = CheckRules.All.AsParallel().AsOrdered().SelectMany(check => check.Find(context)).AsEnumerable();
        return CheckReport.Of(loaded.Diagnostics.Concat(found), loaded.Repository.Settings);
    }
}
