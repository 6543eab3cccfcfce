using System.Collections.Immutable;
using PlanSite.Core.Organization;
using PlanSite.Core.Schedule;
using PlanSite.Site.Addresses;
using PlanSite.Site.Feeds;
using PlanSite.Site.Revisions;
using PlanSite.Site.Theming;

namespace PlanSite.Site.Pages;

/// <summary>The page of a level.</summary>
internal static class LevelPage
{
    public static Page Make(SiteContext site, Level level)
    {
        string id = level.Id.Value;
        var links = new PageLinks(site.Addresses.Level(id)!);
        var parts = new LevelParts(site, links);
        var events = new EventRows(site, links);
        ImmutableArray<ChangeSummary> changes = ChangeScopes.Of(site, level);
        return new Page(links.Page, "level", level.Name, links, new LevelView(
            level.Name,
            parts.Ladder(id),
            parts.Life(level.From, level.Until),
            CalendarLinks.Of(site, site.Calendars.Level(id), links),
            site.Deadlines.ForLevel(id).Count(item => item.Day is not null),
            new MatrixBuilder(site, links).ByMonth(level.Name, WithBelow(site, level)),
            parts.UnitsOf(id),
            events.Of(site.Repository.Events.Where(e => site.Repository.UnitsById.GetValueOrDefault(e.Unit.Value)?.Level.Value == id)))
        {
            Plans = [.. site.Cascade.Asking.Where(plan => site.Repository.UnitsById.GetValueOrDefault(plan.Plan.Issuer.Value)?.Level.Value == id).Select(plan => Plan(site, plan, links))],
            Progress = ProgressPage.Row(site.LevelLink(id, links), site.Deadlines.ForLevel(id)),
            ProgressHref = links.To(SiteAddresses.Progress),
            Changes = ChangesPage.Lines(site, changes, links),
            ChangesHref = links.To(SiteAddresses.ChangesOf(links.Page)),
        })
        {
            ChangeFeed = ChangeFeeds.PathOf(links.Page, changes),
            Feed = site.Addresses.Calendar(level.Id.Value),
            Section = SiteAddresses.Units,
            Crumbs = [new LinkView(site.Messages[MessageKey.LevelsTitle], links.To(SiteAddresses.Levels))],
        };
    }

    private static CoverageUnitView Plan(SiteContext site, PlanCoverage plan, PageLinks links) => new(
        null, CascadePage.Link(site, plan.Plan, links), [site.UnitLink(plan.Plan.Issuer.Value, links)], site.CoverageWords.Count(plan.Units));

    private static Level[] WithBelow(SiteContext site, Level level)
    {
        Level? below = site.Repository.Levels.Where(other => other.Order > level.Order).MinBy(other => other.Order);
        return below is null ? [level] : [level, below];
    }
}
