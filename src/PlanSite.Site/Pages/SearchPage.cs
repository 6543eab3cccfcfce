using PlanSite.Site.Addresses;
using PlanSite.Site.Theming;

namespace PlanSite.Site.Pages;

/// <summary>Where results are shown; without scripts it says how to find things otherwise.</summary>
internal static class SearchPage
{
    public static Page Make(SiteContext site)
    {
        var links = new PageLinks(SiteAddresses.Search);
        return new Page(links.Page, "search", site.Messages[MessageKey.SearchTitle], links, new SearchView(
            links.To(SiteAddresses.SearchAz), links.To(SiteAddresses.Register), links.Root, links.To(SiteAddresses.ThemeFolder + "search/page.js")));
    }
}

/// <param name="Root">What to put before the address of a result.</param>
internal sealed record SearchView(string AzHref, string RegisterHref, string Root, string ScriptHref);
