using PlanSite.Core.Diagnostics;
using PlanSite.Site.Addresses;
using PlanSite.Site.Theming;

namespace PlanSite.Site.Pages;

/// <summary>What the check found, by family and rule, and how much of it each unit has to mend. Nothing found is worth a page too.</summary>
internal static class CheckReportPage
{
    public static Page Make(SiteContext site)
    {
        var links = new PageLinks(SiteAddresses.Report);
        ReportLineView line = HomePage.ReportLine(site, links);
        Diagnostic[] found = [.. site.Report.Where(diagnostic => diagnostic.Severity != Severity.Off)];
        return new Page(links.Page, "report", site.Messages[MessageKey.ReportTitle], links, new CheckReportView(
            line.Errors,
            line.Warnings,
            line.Hints,
            line.IsClean && site.HiddenFindings == 0,
            site.HiddenFindings,
            site.Baselined,
            Units(site, found, links),
            [.. found.GroupBy(diagnostic => diagnostic.Code.Length > 2 ? diagnostic.Code[2] : '?')
                .OrderBy(family => family.Key)
                .Select(family => new FindingFamilyView(
                    $"ho-{family.Key}",
                    site.Word(MessageKey.Family, family.Key.ToString()),
                    family.Count(),
                    [.. family.GroupBy(diagnostic => diagnostic.Code, StringComparer.Ordinal).OrderBy(rule => rule.Key, StringComparer.Ordinal)
                        .Select(rule => Rule(site, rule.First().Rule, rule, links))]))],
            [.. site.Suppressed.Select(finding => site.Places.View(finding.Diagnostic, links, finding.By.Reason))]));
    }

    // By the unit's place in the data; what belongs to nobody comes last.
    private static FindingUnitView[] Units(SiteContext site, Diagnostic[] found, PageLinks links)
    {
        ILookup<string, Diagnostic> byUnit = found.ToLookup(diagnostic => site.Places.DocumentOf(diagnostic.Span.File) is { } document ? document.Issuer.Value : "", StringComparer.Ordinal);
        return
        [
            .. byUnit.OrderBy(unit => unit.Key.Length == 0).ThenBy(unit => unit.Key, StringComparer.Ordinal).Select(unit => new FindingUnitView(
                unit.Key.Length == 0 ? new LinkView(site.Messages[MessageKey.ReportShared], null) : site.UnitLink(unit.Key, links),
                unit.Count(diagnostic => diagnostic.Severity == Severity.Error),
                unit.Count(diagnostic => diagnostic.Severity == Severity.Warning),
                unit.Count(diagnostic => diagnostic.Severity == Severity.Info))),
        ];
    }

    private static FindingRuleView Rule(SiteContext site, Rule rule, IEnumerable<Diagnostic> findings, PageLinks links) => new(
        rule.Code,
        rule.Title.In(site.Language),
        rule.Page.What.In(site.Language),
        rule.Page.Why.In(site.Language),
        rule.Page.Bad,
        rule.Page.Good,
        rule.Page.Instead.In(site.Language),
        [.. findings.Select(diagnostic => site.Places.View(diagnostic, links))]);
}
