using System.Collections.Immutable;
using PlanSite.Content;
using PlanSite.Content.Rules;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Schedule;

namespace PlanSite.Checks;

/// <summary>Runs every rule over a loaded repository.</summary>
public static class CheckRunner
{
    /// <summary>The report of loader and rules alone, for who builds no site.</summary>
    /// <param name="schedule">Made of the same repository.</param>
    public static CheckReport Run(LoadResult loaded, PlanSchedule schedule, ICascadeHistory? history = null) =>
        CheckReport.Of(Find(loaded, schedule, history), loaded, [.. ContentRules.All, .. CheckRules.Rules], []);

    /// <summary>The findings of loader and rules at the severities of the rules, silenced ones too, in no order that matters.</summary>
    /// <param name="schedule">Made of the same repository.</param>
    /// <param name="history">What Git knows of the same repository.</param>
    public static ImmutableArray<Diagnostic> Find(LoadResult loaded, PlanSchedule schedule, ICascadeHistory? history = null)
    {
        var context = new CheckContext(loaded.Repository, schedule, loaded.Sources, history);
        ImmutableArray<DocumentCheck> single = [.. CheckRules.All.OfType<DocumentCheck>()];
        IEnumerable<Diagnostic> ofWhole = CheckRules.All.Where(check => check is not DocumentCheck).AsParallel().AsOrdered().SelectMany(check => check.Find(context));
        IEnumerable<Diagnostic> ofDocuments = loaded.Repository.Documents.AsParallel().AsOrdered().SelectMany(document => single.SelectMany(check => check.Find(document, context)));
        return [.. loaded.Diagnostics, .. ofWhole, .. ofDocuments];
    }
}
