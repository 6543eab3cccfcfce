using PlanSite.Site.Addresses;
using PlanSite.Site.Theming;

namespace PlanSite.Site.Pages;

/// <summary>What the abbreviations of the documents stand for, from A to Z.</summary>
internal static class AbbreviationsPage
{
    public static Page Make(SiteContext site)
    {
        var links = new PageLinks(SiteAddresses.Abbreviations);
        return new Page(links.Page, "abbreviations", site.Messages[MessageKey.AbbreviationsTitle], links, new AbbreviationsView(
            [.. site.Repository.Abbreviations
                .Select(abbreviation => new AbbreviationView(abbreviation.Short.Value, abbreviation.Long.Value))
                .OrderBy(abbreviation => abbreviation.Short, StringComparer.OrdinalIgnoreCase).ThenBy(abbreviation => abbreviation.Short, StringComparer.Ordinal)]))
        {
            Crumbs = [new LinkView(site.Messages[MessageKey.AboutTitle], links.To(SiteAddresses.About))],
        };
    }
}

internal sealed record AbbreviationsView(IReadOnlyList<AbbreviationView> Abbreviations);

internal sealed record AbbreviationView(string Short, string Long);
