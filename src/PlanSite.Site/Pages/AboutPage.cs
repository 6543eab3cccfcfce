using PlanSite.Site.Addresses;
using PlanSite.Site.Theming;

namespace PlanSite.Site.Pages;

/// <summary>About this build: which commit, how much of what. No clock: the same commit says the same.</summary>
internal static class AboutPage
{
    public static Page Make(SiteContext site)
    {
        var links = new PageLinks(SiteAddresses.About);
        var repository = site.Repository;
        return new Page(links.Page, "about", site.Messages[MessageKey.AboutTitle], links, new AboutView(
            site.Settings.Title,
            site.Settings.Description,
            site.Version?.Commit,
            site.Version?.Date,
            HomePage.ReportLine(site, links),
            [
                Count(site, MessageKey.CountDocuments, repository.Documents.Length, links.To(SiteAddresses.Register)),
                Count(site, MessageKey.CountReferences, repository.References.Length, links.To(SiteAddresses.Register)),
                Count(site, MessageKey.CountTasks, site.Deadlines.All.Length, links.To(SiteAddresses.Tasks)),
                Count(site, MessageKey.CountEvents, repository.Events.Length, links.To(SiteAddresses.Events)),
                Count(site, MessageKey.CountLevels, repository.Levels.Length, links.To(SiteAddresses.Levels)),
                Count(site, MessageKey.CountUnits, repository.Units.Length, links.To(SiteAddresses.Units)),
                Count(site, MessageKey.AbbreviationsTitle, repository.Abbreviations.Length, links.To(SiteAddresses.Abbreviations)),
            ]));
    }

    private static AboutCountView Count(SiteContext site, string key, int count, string href) => new(site.Messages[key], href, count);
}

internal sealed record AboutView(
    string Title,
    string? Description,
    string? Commit,
    string? Date,
    ReportLineView Check,
    IReadOnlyList<AboutCountView> Counts);

internal sealed record AboutCountView(string Name, string Href, int Count);
