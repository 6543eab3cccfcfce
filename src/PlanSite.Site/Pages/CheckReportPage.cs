using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;
using PlanSite.Site.Addresses;
using PlanSite.Site.Theming;

namespace PlanSite.Site.Pages;

/// <summary>What the check found, by family and rule. Nothing found is worth a page too.</summary>
internal static class CheckReportPage
{
    public static Page Make(SiteContext site)
    {
        var links = new PageLinks(SiteAddresses.Report);
        ILookup<string, Document> byFile = site.Repository.Documents.ToLookup(document => document.File, StringComparer.Ordinal);
        ReportLineView line = HomePage.ReportLine(site, links);
        return new Page(links.Page, "report", site.Messages[MessageKey.ReportTitle], links, new CheckReportView(
            line.Errors,
            line.Warnings,
            line.Hints,
            line.IsClean,
            [.. site.Report.Where(diagnostic => diagnostic.Severity != Severity.Off)
                .GroupBy(diagnostic => diagnostic.Code.Length > 2 ? diagnostic.Code[2] : '?')
                .OrderBy(family => family.Key)
                .Select(family => new FindingFamilyView(
                    $"ho-{family.Key}",
                    site.Word(MessageKey.Family, family.Key.ToString()),
                    family.Count(),
                    [.. family.GroupBy(diagnostic => diagnostic.Code, StringComparer.Ordinal).OrderBy(rule => rule.Key, StringComparer.Ordinal)
                        .Select(rule => Rule(site, rule.First().Rule, rule, byFile, links))]))]));
    }

    private static FindingRuleView Rule(
        SiteContext site, Rule rule, IEnumerable<Diagnostic> findings, ILookup<string, Document> byFile, PageLinks links) => new(
        rule.Code,
        rule.Title.In(site.Language),
        rule.Page.What.In(site.Language),
        rule.Page.Why.In(site.Language),
        rule.Page.Bad,
        rule.Page.Good,
        rule.Page.Instead.In(site.Language),
        [.. findings.Select(diagnostic => new FindingView(
            site.Messages[diagnostic.Severity switch
            {
                Severity.Error => MessageKey.SeverityError,
                Severity.Warning => MessageKey.SeverityWarning,
                _ => MessageKey.SeverityInfo,
            }],
            diagnostic.Severity.ToString().ToLowerInvariant(),
            diagnostic.Message.In(site.Language),
            diagnostic.Help.In(site.Language),
            diagnostic.Span.ToString(),
            site.EditHref(diagnostic.Span.File),
            byFile[diagnostic.Span.File].FirstOrDefault() is { } document ? site.DocumentLink(document, links) : null))]);
}
