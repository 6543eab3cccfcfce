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
        var context = new CheckContext(loaded.Repository, schedule, loaded.Sources);
        ImmutableArray<DocumentCheck> single = [.. CheckRules.All.OfType<DocumentCheck>()];
        IEnumerable<Diagnostic> ofWhole = CheckRules.All.Where(check => check is not DocumentCheck).AsParallel().AsOrdered().SelectMany(check => check.Find(context));
        IEnumerable<Diagnostic> ofDocuments = loaded.Repository.Documents.AsParallel().AsOrdered().SelectMany(document => single.SelectMany(check => check.Find(document, context)));
        return CheckReport.Of([.. loaded.Diagnostics, .. ofWhole, .. ofDocuments], loaded.Repository.Settings);
    }
}
