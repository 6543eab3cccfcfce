using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;
using PlanSite.Core.Organization;
using PlanSite.Site.Addresses;
using PlanSite.Site.Calendars;
using PlanSite.Site.Feeds;
using PlanSite.Site.Revisions;
using PlanSite.Site.Theming;

namespace PlanSite.Site.Pages;

/// <summary>Home. Built without a clock, so it lists every deadline month by month; the reader's browser narrows it to what is due.</summary>
internal static class HomePage
{
    private const int LatestCount = 5;

    public static Page Make(SiteContext site)
    {
        var links = new PageLinks(SiteAddresses.Home);
        var rows = new TaskRows(site, links);
        TaskDeadline[] dated = [.. site.Deadlines.Entries.Where(item => item.Day is not null)];
        return new Page(links.Page, "home", site.Messages[MessageKey.HomeTitle], links, new HomeView(
            site.Messages[MessageKey.HomeTitle],
            site.Settings.Description,
            dated.Length,
            [.. site.Repository.Levels.Select(level => Units(site, level, links)).Where(group => group.Units.Count > 0)],
            MonthJumps.Of(dated.Select(item => item.Day!.Value), site),
            [.. dated.GroupBy(item => (item.Day!.Value.Year, item.Day.Value.Month)).Select(month => Month(site, month.Key.Year, month.Key.Month, month, rows))],
            links.Root + site.Calendars.Whole.AgendaPage(new CalendarMonth(1, 1)).Replace("0001-01", "{month}", StringComparison.Ordinal),
            [.. site.Calendars.Whole.Months.Select(month => new LinkView(DateWords.Month(month.Year, month.Number, site.Language), links.To(site.Calendars.Whole.MonthPage(month))))],
            site.Deadlines.Entries.Length - dated.Length,
            links.To(SiteAddresses.Tasks),
            YearCharts.Of(site),
            [.. site.Repository.Documents.Where(document => document.Date is not null)
                .OrderByDescending(document => document.Date!.Value.Value.Latest).ThenBy(document => document.Id.Value, StringComparer.Ordinal)
                .Take(LatestCount).Select(document => Latest(site, document, links))],
            links.To(SiteAddresses.Register),
            [.. site.Repository.Levels.Select(level => new LinkView(level.Name, links.To(site.Addresses.Calendar(level.Id.Value)!)))],
            ReportLine(site, links),
            site.Deadlines.All.Length > 0)
        {
            Changes = ChangesPage.Lines(site, site.Histories.Changes, links),
            ChangesHref = links.To(SiteAddresses.Changes),
        })
        {
            ChangeFeed = ChangeFeeds.PathOf(SiteAddresses.Changes, site.Histories.Changes),
            Feed = SiteAddresses.Calendars,
            Section = SiteAddresses.Home,
            Description = site.Settings.Description,
        };
    }

    public static ReportLineView ReportLine(SiteContext site, PageLinks links)
    {
        int errors = site.Report.Count(diagnostic => diagnostic.Severity == Severity.Error);
        int warnings = site.Report.Count(diagnostic => diagnostic.Severity == Severity.Warning);
        int hints = site.Report.Count(diagnostic => diagnostic.Severity == Severity.Info);
        return new ReportLineView(links.To(SiteAddresses.Report), errors, warnings, hints, errors + warnings == 0);
    }

    private static HomeMonthView Month(SiteContext site, int year, int month, IEnumerable<TaskDeadline> items, TaskRows rows)
    {
        string title = DateWords.Month(year, month, site.Language);
        return new HomeMonthView(new CalendarMonth(year, month).Anchor, title, new TaskTableView(
            title, [.. items.Select(item => rows.Row(item).Shortened())], ShowSource: true, ShowTrace: false, ShowCovered: false));
    }

    private static UnitGroupView Units(SiteContext site, Level level, PageLinks links) => new(level.Id.Value, level.Name, links.To(site.Addresses.Level(level.Id.Value)!), [.. site.Repository.Units
        .Where(unit => unit.Level.Value == level.Id.Value && !unit.Each)
        .Select(unit => new UnitOptionView(
            unit.Id.Value,
            unit.Name,
            IsBoard(site, unit) ? "" : level.Id.Value,
            string.Join(' ', site.Deadlines.Organization.AncestorsOf(unit.Id.Value).Select(above => above.Id.Value)),
            links.To(site.Addresses.Unit(unit.Id.Value)!)))]);

    /// <summary>A board stands on the level of its committee: what binds the level binds the committee, not its boards.</summary>
    private static bool IsBoard(SiteContext site, Unit unit) =>
        unit.Parent is { } parent && site.Deadlines.Organization.Unit(parent.Value)?.Level.Value == unit.Level.Value;

    private static UnitDocumentView Latest(SiteContext site, Document document, PageLinks links) => new(
        site.DocumentLink(document, links) with { Text = site.Names.Name(document) },
        document.Title.Value,
        site.Names.Dated(document.Date!.Value.Value),
        site.Names.Status(document),
        document.Tasks.Length);
}
