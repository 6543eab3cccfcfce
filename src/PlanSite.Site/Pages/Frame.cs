using System.Text;
using PlanSite.Site.Addresses;
using PlanSite.Site.Output;
using PlanSite.Site.Theming;

namespace PlanSite.Site.Pages;

/// <summary>Renders a page: its content by its own template, then the frame around it.</summary>
internal static class Frame
{
    private const int ShortCommit = 9;

    private static readonly (string Key, string Path)[] Sections =
    [
        (MessageKey.NavHome, SiteAddresses.Home),
        (MessageKey.NavCalendars, SiteAddresses.Calendars),
        (MessageKey.NavTasks, SiteAddresses.Tasks),
        (MessageKey.NavDocuments, SiteAddresses.Register),
        (MessageKey.NavUnits, SiteAddresses.Units),
        (MessageKey.NavChanges, SiteAddresses.Changes),
    ];

    public static SiteFile Render(SiteContext site, Page page) =>
        new(page.Path, Encoding.UTF8.GetBytes(site.Theme.Render("layout", View(site, page, site.Theme.Render(page.Template, page.View)))));

    private static FrameView View(SiteContext site, Page page, string content)
    {
        PageLinks links = page.Links;
        LinkView[] crumbs = page.Path == SiteAddresses.Home
            ? []
            : [new LinkView(site.Messages[MessageKey.NavHome], links.To(SiteAddresses.Home)), .. page.Crumbs];
        return new FrameView(
            site.Language,
            page.Path == SiteAddresses.Home ? $"{site.Settings.Title} – {page.Title}" : $"{page.Title} – {site.Settings.Title}",
            site.Settings.Title,
            page.Description,
            links.Root,
            links.To(SiteAddresses.ThemeFolder + site.Theme.Brand.Emblem),
            [.. site.Assets.Styles.Concat(site.Assets.Of(page.Assets, ".css")).Select(path => links.To(path))],
            [.. site.Assets.Scripts.Concat(site.Assets.Of(page.Assets, ".js")).Select(path => links.To(path))],
            links.To(SiteAddresses.Home),
            [.. Sections.Select(section => new NavigationView(site.Messages[section.Key], links.To(section.Path), section.Path == page.Section))],
            crumbs,
            page.Short ?? page.Title,
            content,
            new FooterView(
                site.Version?.Commit is { } commit ? commit[..Math.Min(ShortCommit, commit.Length)] : null,
                site.Version?.Date,
                HomePage.ReportLine(site, links),
                links.To(SiteAddresses.About),
                page.Source is { } file ? site.EditHref(file) : null),
            [.. site.Messages.Keys.Where(key => key.StartsWith(MessageKey.Script, StringComparison.Ordinal))
                .Select(key => new ScriptWordView(key[MessageKey.Script.Length..], site.Messages[key]))],
            page.Template,
            page.Feed is { } feed ? Feeds(site, feed, links) : null,
            page.ChangeFeed is { } changes ? links.To(changes) : null,
            new SearchBoxView(links.To(SiteAddresses.Search), string.Join(' ', site.Assets.Search.Select(path => links.To(path)))));
    }

    private static FeedLinksView Feeds(SiteContext site, string page, PageLinks links)
    {
        string events = SiteAddresses.FeedOf(page);
        string? address = site.Settings.BaseUrl is { } url ? url + site.Settings.BasePath + events : null;
        return new FeedLinksView(
            links.To(events), links.To(SiteAddresses.TodosOf(page)), links.To(SiteAddresses.DataOf(page)),
            address is null ? null : "webcal" + address[address.IndexOf(':', StringComparison.Ordinal)..]);
    }
}
