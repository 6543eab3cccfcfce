using System.Collections.Immutable;
using PlanSite.Core.Documents;
using PlanSite.Core.Organization;
using PlanSite.Core.Schedule;
using PlanSite.Site.Addresses;
using PlanSite.Site.Calendars;
using PlanSite.Site.Cascades;
using PlanSite.Site.Feeds;
using PlanSite.Site.Revisions;
using PlanSite.Site.Theming;

namespace PlanSite.Site.Pages;

/// <summary>The page of a unit.</summary>
internal static class UnitPage
{
    public static Page Make(SiteContext site, Unit unit)
    {
        string id = unit.Id.Value;
        var links = new PageLinks(site.Addresses.Unit(id)!);
        var parts = new LevelParts(site, links);
        var rows = new TaskRows(site, links);

        // With its level a unit ends too.
        DateOnly? until = unit.Until ?? site.Deadlines.Organization.LevelOf(unit)?.Until;
        TaskDeadline[] obligations = [.. site.Deadlines.ForUnit(unit)];
        ImmutableArray<UnitCoverage> asked = site.Cascade.OfUnit(unit);
        ILookup<Task, TaskCoverage> coverage = asked.SelectMany(plan => plan.Tasks).ToLookup(task => task.Task, CascadeIndex.TaskIdentity);
        LinkView[] chain = [.. site.Deadlines.Organization.AncestorsOf(id).Reverse().Select(above => site.UnitLink(above.Id.Value, links))];
        ImmutableArray<ChangeSummary> changes = ChangeScopes.Of(site, unit);
        return new Page(links.Page, "unit", Title(site, unit), links, new UnitView(
            unit.Name,
            site.LevelLink(unit.Level.Value, links),
            chain,
            parts.Life(unit.From, until),
            until is not null,
            unit.Each,
            unit.Sample,
            new TaskTableView(
                site.Messages[MessageKey.ObligationsTitle], [.. obligations.Select(item => Covered(site, Row(site, item, id, rows), coverage[item.Task].FirstOrDefault(), rows, links))], ShowSource: true, ShowTrace: true, ShowCovered: true),
            obligations.Length,
            [.. site.Repository.Documents.Where(document => document.Issuer.Value == id).Select(document => Row(site, document, document.Tasks.Length, links))],
            [.. obligations.Where(item => item.Document.Issuer.Value != id).GroupBy(item => item.Document.Id.Value, StringComparer.Ordinal)
                .Select(group => Row(site, group.First().Document, group.Count(), links)).OrderBy(row => row.Link.Text, StringComparer.Ordinal)],
            new EventRows(site, links).Of(site.Repository.Events.Where(e => e.Unit.Value == id)),
            [.. site.Repository.Units.Where(child => child.Parent?.Value == id).Select(parts.Item)],
            CalendarLinks.Of(site, site.Calendars.Unit(id), links))
        {
            LeftOpen = [.. obligations.Where(item => item.Day > until && item.Task.Done is null)
                    .Select(item => new LeftOpenView(site.When.Of(item), Excerpt.Of(item.Task.What.Value), rows.Source(item)))],
            Asked = [.. asked.Select(plan => CascadePage.Row(site, plan, DocumentPage.AskedBy(site, plan, links), links))],
            AskedInAll = site.CoverageWords.Count(asked),
            Progress = ProgressPage.Row(site.UnitLink(id, links), obligations),
            ProgressHref = links.To(SiteAddresses.Progress),
            Changes = ChangesPage.Lines(site, changes, links),
            ChangesHref = links.To(SiteAddresses.ChangesOf(links.Page)),
        })
        {
            ChangeFeed = ChangeFeeds.PathOf(links.Page, changes),
            Feed = links.Page,
            Section = SiteAddresses.Units,
            Crumbs = [new LinkView(site.Messages[MessageKey.UnitsTitle], links.To(SiteAddresses.Units)), .. chain],
        };
    }

    // Whose page it is need not be said again; that a whole level is bound is worth knowing.
    private static TaskRowView Row(SiteContext site, TaskDeadline item, string unit, TaskRows rows) =>
        Bound.By(item, site.Deadlines) is [var only] && only == unit ? rows.Row(item) with { For = [] } : rows.Row(item);

    // Which task of its own does what is asked; that there is no plan at all is said once, where the plans are.
    private static TaskRowView Covered(SiteContext site, TaskRowView row, TaskCoverage? coverage, TaskRows rows, PageLinks links) => coverage is null or { State: CoverageState.NoPlan }
        ? row
        : row with
        {
            Coverage = site.CoverageWords.Of(coverage.State),
            CoveredBy = coverage.Answer is { } plan ? [site.DocumentLink(plan, links)] : [.. coverage.Covers.Select(cover => site.Deadlines.Of(cover.Lower)).OfType<TaskDeadline>().Select(rows.Source)],
        };

    // Two units may carry one name (a board of each district); titles are unique.
    internal static string Title(SiteContext site, Unit unit) =>
        site.Repository.Units.Count(other => other.Name == unit.Name) == 1
            ? unit.Name
            : $"{unit.Name} ({(unit.Parent is { } parent ? site.Names.Unit(parent.Value) : unit.Id.Value)})";

    private static UnitDocumentView Row(SiteContext site, Document document, int tasks, PageLinks links) => new(
        site.DocumentLink(document, links) with { Text = site.Names.Name(document) },
        document.Title.Value,
        document.Date is { } date ? site.Names.Dated(date.Value) : null,
        site.Names.Status(document),
        tasks);
}
