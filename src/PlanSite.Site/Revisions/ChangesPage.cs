using System.Collections.Immutable;
using PlanSite.Site.Addresses;
using PlanSite.Site.Feeds;
using PlanSite.Site.Pages;
using PlanSite.Site.Theming;

namespace PlanSite.Site.Revisions;

/// <summary>Lists of changes by week, meaning first.</summary>
internal static class ChangesPage
{
    private const int MostLines = 5;
    private const int MostInWeek = 30;

    /// <summary>The newest of all, and the ways to the rest.</summary>
    public static Page Newest(SiteContext site, ImmutableArray<(ChangeWeek Week, ImmutableArray<ChangeSummary> Changes)> weeks, ImmutableArray<ChangeScope> scopes)
    {
        var links = new PageLinks(SiteAddresses.Changes);
        int left = ChangeScopes.Most;
        var shown = new List<ChangeWeekView>();
        foreach ((ChangeWeek week, ImmutableArray<ChangeSummary> changes) in weeks)
        {
            if (left <= 0) break;
            int most = Math.Min(left, MostInWeek);
            shown.Add(Week(site, week, [.. changes.Take(most)], changes.Length, links));
            left -= Math.Min(most, changes.Length);
        }

        return Make(site, links, site.Messages[MessageKey.ChangesTitle], new ChangesView(
            site.Messages[MessageKey.ChangesTitle],
            site.Messages[MessageKey.ChangesLede],
            site.Histories.IsKnown,
            site.Histories.IsWhole,
            ChangeFeeds.PathOf(SiteAddresses.Changes, site.Histories.Changes) is { } feed ? links.To(feed) : null,
            shown,
            null,
            null)
        {
            Years = [.. weeks.Where(week => week.Week.Monday is not null).GroupBy(week => week.Week.Year)
                .Select(year => new ChangeYearView(year.Key, [.. year.Select(week => WeekLink(site, week.Week, week.Changes.Length, links))]))],
            Levels = [.. scopes.Where(scope => scope.IsLevel).Select(scope => new LinkView(scope.Name, links.To(scope.Page)))],
            Units = [.. scopes.Where(scope => !scope.IsLevel).Select(scope => new LinkView(scope.Name, links.To(scope.Page)))],
        });
    }

    public static Page OfWeek(SiteContext site, ChangeWeek week, ImmutableArray<ChangeSummary> changes, ChangeWeek? older, ChangeWeek? newer)
    {
        var links = new PageLinks(SiteAddresses.ChangesIn(week.Key));
        string title = site.Messages.Format(MessageKey.ChangesOf, ("name", week.Title(site.Messages)));
        return Make(site, links, title, new ChangesView(
            title,
            site.Messages[MessageKey.ChangesLede],
            true,
            site.Histories.IsWhole,
            null,
            [Week(site, week, changes, changes.Length, links)],
            older is { } before ? WeekLink(site, before, null, links) : null,
            newer is { } after ? WeekLink(site, after, null, links) : null));
    }

    public static Page Of(SiteContext site, ChangeScope scope)
    {
        var links = new PageLinks(scope.Page);
        string title = site.Messages.Format(MessageKey.ChangesOf, ("name", scope.Name));
        return Make(site, links, title, new ChangesView(
            title,
            site.Messages.Format(scope.IsLevel ? MessageKey.ChangesOfLevel : MessageKey.ChangesOfUnit, ("name", scope.Name), ("count", $"{ChangeScopes.Most}")),
            true,
            site.Histories.IsWhole,
            ChangeFeeds.PathOf(scope.Of, scope.Changes) is { } feed ? links.To(feed) : null,
            [.. ByWeek(site, scope.Changes).Select(week => Week(site, week.Week, week.Changes, week.Changes.Length, links))],
            null,
            null)) with
        { Crumbs = [new LinkView(site.Messages[MessageKey.ChangesTitle], links.To(SiteAddresses.Changes)), new LinkView(scope.Name, links.To(scope.Of))] };
    }

    public static ImmutableArray<(ChangeWeek Week, ImmutableArray<ChangeSummary> Changes)> ByWeek(SiteContext site, ImmutableArray<ChangeSummary> changes) =>
        [.. changes.GroupBy(change => ChangeWeek.Of(change.Date is { } date ? RevisionWords.Day(site, date) : null)).Select(week => (week.Key, week.ToImmutableArray()))];

    /// <summary>The newest changes in meaning, a line each.</summary>
    public static ChangeLineView[] Lines(SiteContext site, ImmutableArray<ChangeSummary> changes, PageLinks links) =>
        [.. changes.Where(change => change.HasMeaning && change.Date is not null).Take(MostLines).Select(change => new ChangeLineView(
            DateWords.Short(RevisionWords.Day(site, change.Date!.Value), site.Language),
            RevisionWords.Iso(site, change.Date),
            Document(site, change, links),
            What(site, change, links)))];

    private static Page Make(SiteContext site, PageLinks links, string title, ChangesView view) => new(links.Page, "changes", title, links, view)
    {
        Section = SiteAddresses.Changes,
        Assets = SiteAddresses.HistoryAssets,
        ChangeFeed = ChangeFeeds.PathOf(SiteAddresses.Changes, site.Histories.Changes),
        Crumbs = links.Page == SiteAddresses.Changes ? [] : [new LinkView(site.Messages[MessageKey.ChangesTitle], links.To(SiteAddresses.Changes))],
    };

    private static ChangeWeekView Week(SiteContext site, ChangeWeek week, ImmutableArray<ChangeSummary> changes, int all, PageLinks links) => new(
        week.Key,
        week.Title(site.Messages),
        all > changes.Length ? new LinkView(site.Messages.Count(MessageKey.ChangesWholeWeek, all), links.To(SiteAddresses.ChangesIn(week.Key))) : null,
        [.. changes.Where(change => change.HasMeaning).Select(change => Entry(site, change, links))],
        [.. changes.Where(change => !change.HasMeaning).Select(change => Entry(site, change, links))]);

    private static ChangeEntryView Entry(SiteContext site, ChangeSummary change, PageLinks links) => new(
        Document(site, change, links),
        site.Repository.DocumentsById[change.Document].Title.Value,
        change.Stage.Name.In(site.Language),
        HistoryPage.Style(change.Stage),
        HistoryPage.Entry(site, change, links));

    private static LinkView Document(SiteContext site, ChangeSummary change, PageLinks links) =>
        site.DocumentLink(site.Repository.DocumentsById[change.Document], links) with { Text = site.Names.Name(site.Repository.DocumentsById[change.Document]) };

    private static LinkView What(SiteContext site, ChangeSummary change, PageLinks links)
    {
        if (MeaningWords.Lines(site, change, links, 1) is [var first])
            return change.Meaning.Length > 1 ? first with { Text = $"{first.Text} ({site.Messages.Count(MessageKey.HistoryMore, change.Meaning.Length - 1)})" } : first;
        string text = site.Messages[change.Revision.IsRemoval ? MessageKey.HistoryRemoved : change.Revision.Head is null ? MessageKey.HistoryBroken : MessageKey.ChangesCame];
        return new LinkView(text, links.To(site.Addresses.History(change.Document)!, "l." + change.Revision.Commit.ShortId));
    }

    private static LinkView WeekLink(SiteContext site, ChangeWeek week, int? count, PageLinks links) =>
        new(week.Title(site.Messages) + (count is { } known ? $" ({known})" : ""), links.To(SiteAddresses.ChangesIn(week.Key)));
}
