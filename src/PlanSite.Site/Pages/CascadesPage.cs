using PlanSite.Core.Schedule;
using PlanSite.Site.Addresses;
using PlanSite.Site.Cascades;
using PlanSite.Site.Theming;

namespace PlanSite.Site.Pages;

/// <summary>Which plan implements which, from the highest, with how far each is answered.</summary>
internal static class CascadesPage
{
    public static Page Make(SiteContext site)
    {
        var links = new PageLinks(SiteAddresses.Cascades);
        var below = site.Cascade.Asking.SelectMany(plan => site.Cascade.AskingBelow(plan.Plan)).Select(plan => plan.Id.Value).ToHashSet(StringComparer.Ordinal);
        var shown = new HashSet<string>(StringComparer.Ordinal);
        List<PlanBranchView> roots = [.. site.Cascade.Asking.Where(plan => !below.Contains(plan.Plan.Id.Value)).OrderBy(plan => LevelOf(site, plan)).Select(plan => Branch(site, plan, links, shown)).OfType<PlanBranchView>()];

        // Plans that implement each other in a circle have no highest: they must not vanish.
        roots.AddRange(site.Cascade.Asking.Select(plan => Branch(site, plan, links, shown)).OfType<PlanBranchView>());
        return new Page(links.Page, "cascades", site.Messages[MessageKey.CascadesTitle], links, new CascadesView(roots))
        {
            Section = SiteAddresses.Register,
            Crumbs = [new LinkView(site.Messages[MessageKey.RegisterTitle], links.To(SiteAddresses.Register))],
        };
    }

    private static int LevelOf(SiteContext site, PlanCoverage plan) =>
        site.Deadlines.Organization.Unit(plan.Plan.Issuer.Value) is { } issuer ? site.Deadlines.Organization.LevelOf(issuer)?.Order ?? int.MaxValue : int.MaxValue;

    // A plan that implements two stands below the first.
    private static PlanBranchView? Branch(SiteContext site, PlanCoverage plan, PageLinks links, HashSet<string> shown)
    {
        if (!shown.Add(plan.Plan.Id.Value)) return null;
        return new PlanBranchView(
            CascadePage.Link(site, plan.Plan, links),
            plan.Plan.Title.Value,
            site.UnitLink(plan.Plan.Issuer.Value, links),
            plan.Units.Length,
            plan.Units.Count(unit => !unit.Plans.IsEmpty),
            site.CoverageWords.Count(plan.Units),
            [.. site.Cascade.AskingBelow(plan.Plan).Select(lower => site.Cascade.Of(lower) is { } asking ? Branch(site, asking, links, shown) : null).OfType<PlanBranchView>()]);
    }
}

internal sealed record CascadesView(IReadOnlyList<PlanBranchView> Plans);

/// <param name="Units">How many units it asks.</param>
/// <param name="WithPlan">How many of them have a plan that answers.</param>
internal sealed record PlanBranchView(LinkView Link, string Title, LinkView Issuer, int Units, int WithPlan, CoverageCounts Counts, IReadOnlyList<PlanBranchView> Below);
