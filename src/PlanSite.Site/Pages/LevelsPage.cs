using PlanSite.Site.Addresses;
using PlanSite.Site.Theming;

namespace PlanSite.Site.Pages;

/// <summary>All levels, from the highest.</summary>
internal static class LevelsPage
{
    public static Page Make(SiteContext site)
    {
        var links = new PageLinks(SiteAddresses.Levels);
        return new Page(links.Page, "levels", site.Messages[MessageKey.LevelsTitle], links, new LevelsView(new LevelParts(site, links).Ladder(null)))
        {
            Section = SiteAddresses.Units,
            Crumbs = [new LinkView(site.Messages[MessageKey.UnitsTitle], links.To(SiteAddresses.Units))],
        };
    }
}

internal sealed record LevelsView(IReadOnlyList<LadderStepView> Levels);
