using System.Collections.Immutable;
using PlanSite.Core.Documents;
using PlanSite.Core.Organization;
using PlanSite.Site.Pages;

namespace PlanSite.Site.Revisions;

/// <summary>Whose changes are whose, newest first.</summary>
internal static class ChangeScopes
{
    /// <summary>How many a list of the newest holds; feeds too.</summary>
    public const int Most = 60;

    /// <summary>The newest changes of what a level's units issued.</summary>
    public static ImmutableArray<ChangeSummary> Of(SiteContext site, Level level) => Newest(
        site, site.Repository.Documents.Where(document => site.Repository.UnitsById.GetValueOrDefault(document.Issuer.Value)?.Level.Value == level.Id.Value));

    /// <summary>The newest changes of what a unit issued, and of what sets it tasks.</summary>
    public static ImmutableArray<ChangeSummary> Of(SiteContext site, Unit unit) => Newest(
        site,
        site.Repository.Documents.Where(document => document.Issuer.Value == unit.Id.Value)
            .Concat(site.Deadlines.ForUnit(unit).Select(item => item.Document)).DistinctBy(document => document.Id.Value));

    private static ImmutableArray<ChangeSummary> Newest(SiteContext site, IEnumerable<Document> documents) =>
        [.. Histories.InOrder(documents.SelectMany(document => site.Histories.Of(document.Id.Value)?.Changes.Take(Most) ?? [])).Take(Most)];
}
