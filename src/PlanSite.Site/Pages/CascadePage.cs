using PlanSite.Core.Documents;
using PlanSite.Core.Schedule;
using PlanSite.Site.Addresses;
using PlanSite.Site.Cascades;
using PlanSite.Site.Theming;

namespace PlanSite.Site.Pages;

/// <summary>How a plan goes down: by unit, as a matrix of tasks and units, and as a tree.</summary>
internal static class CascadePage
{
    public static Page Make(SiteContext site, PlanCoverage coverage)
    {
        Document plan = coverage.Plan;
        var links = new PageLinks(site.Addresses.Cascade(plan.Id.Value)!);
        string document = site.Addresses.Document(plan.Id.Value)!;
        return new Page(links.Page, "cascade", site.Messages.Format(MessageKey.CascadeOf, ("plan", DocumentPage.Title(site, plan))), links, new CascadeView(
            site.Messages.Format(MessageKey.CascadeOf, ("plan", site.Names.Name(plan))),
            site.DocumentLink(plan, links) with { Text = $"{site.Names.Type(plan.Type.Value)} {plan.Title.Value}" },
            site.IsSample(plan),
            [.. plan.Implements.Select(above => site.Repository.DocumentsById.GetValueOrDefault(above.Value)).OfType<Document>()
                .Where(above => site.Cascade.Of(above) is not null).Select(above => Link(site, above, links))],
            coverage.Units.Count(unit => !unit.Plans.IsEmpty),
            site.CoverageWords.Count(coverage.Units),
            [.. coverage.Units.Select(unit => Row(site, unit, site.UnitLink(unit.Unit.Id.Value, links), links, site.Addresses.CascadeAnchor(unit.Unit.Id.Value)))],
            new CoverageMatrices(site, links).Of(coverage),
            new CascadeBranches(site, links).Of(coverage)))
        {
            Short = site.Messages[MessageKey.CascadeShort],
            Feed = document,
            Section = SiteAddresses.Register,
            Crumbs =
            [
                new LinkView(site.Messages[MessageKey.CascadesTitle], links.To(SiteAddresses.Cascades)),
                new LinkView(site.Names.Name(plan), links.To(document)),
            ],
            Source = plan.File,
        };
    }

    public static LinkView Link(SiteContext site, Document plan, PageLinks links) =>
        new(site.Names.Name(plan), links.To(site.Addresses.Cascade(plan.Id.Value)!), site.Names.Full(plan));

    /// <summary>What is asked of one unit.</summary>
    public static CoverageUnitView Row(SiteContext site, UnitCoverage asked, LinkView subject, PageLinks links, string? id = null) => new(
        id,
        subject,
        [.. asked.Plans.Select(plan => site.DocumentLink(plan, links) with { Text = site.Names.Label(plan) })],
        site.CoverageWords.Count([asked]));
}
