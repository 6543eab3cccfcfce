using PlanSite.Site.Addresses;
using PlanSite.Site.Theming;

namespace PlanSite.Site.Pages;

/// <summary>All units, by level.</summary>
internal static class UnitsPage
{
    public static Page Make(SiteContext site)
    {
        var links = new PageLinks(SiteAddresses.Units);
        var parts = new LevelParts(site, links);
        return new Page(links.Page, "units", site.Messages[MessageKey.UnitsTitle], links, new UnitsView(
            links.To(SiteAddresses.Levels),
            [.. site.Repository.Levels.Select(level => new UnitLevelView(site.LevelLink(level.Id.Value, links), parts.UnitsOf(level.Id.Value)))]))
        {
            Section = SiteAddresses.Units,
        };
    }
}

internal sealed record UnitsView(string LevelsHref, IReadOnlyList<UnitLevelView> Levels);

internal sealed record UnitLevelView(LinkView Level, IReadOnlyList<UnitItemView> Units);
