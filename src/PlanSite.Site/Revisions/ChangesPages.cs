using System.Collections.Immutable;
using PlanSite.Site.Pages;

namespace PlanSite.Site.Revisions;

/// <summary>The pages of what changed: of all, of each week, of each level and unit that has changes.</summary>
internal static class ChangesPages
{
    public static ImmutableArray<Func<Page>> Of(SiteContext site)
    {
        ImmutableArray<(ChangeWeek Week, ImmutableArray<ChangeSummary> Changes)> weeks = ChangesPage.ByWeek(site, site.Histories.Changes);
        ImmutableArray<ChangeScope> scopes = Scopes(site);
        return
        [
            () => ChangesPage.Newest(site, weeks, scopes),
            .. weeks.Select((week, n) => (Func<Page>)(() => ChangesPage.OfWeek(
                site, week.Week, week.Changes, n + 1 < weeks.Length ? weeks[n + 1].Week : null, n > 0 ? weeks[n - 1].Week : null))),
            .. scopes.Select(scope => (Func<Page>)(() => ChangesPage.Of(site, scope))),
        ];
    }

    public static ImmutableArray<ChangeScope> Scopes(SiteContext site) => !site.Histories.IsKnown ? [] :
    [
        .. site.Repository.Levels.Where(level => site.Repository.LevelsById.ContainsKey(level.Id.Value))
            .Select(level => new ChangeScope(level.Name, site.Addresses.Level(level.Id.Value)!, true, ChangeScopes.Of(site, level)))
            .Concat(site.Repository.UnitsById.Values.OrderBy(unit => unit.Id.Value, StringComparer.Ordinal)
                .Select(unit => new ChangeScope(UnitPage.Title(site, unit), site.Addresses.Unit(unit.Id.Value)!, false, ChangeScopes.Of(site, unit))))
            .Where(scope => !scope.Changes.IsEmpty),
    ];
}
