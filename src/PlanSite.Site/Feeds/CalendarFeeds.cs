using System.Collections.Immutable;
using PlanSite.Site.Addresses;
using PlanSite.Site.Output;
using PlanSite.Site.Pages;
using PlanSite.Site.Theming;

namespace PlanSite.Site.Feeds;

/// <summary>The iCalendar files of the site: for all, for each level, unit and document; each as events and as to-dos.</summary>
internal static class CalendarFeeds
{
    public static ImmutableArray<Func<SiteFile>> Of(SiteContext site, CalendarItems items, FeedStamps stamps)
    {
        ImmutableArray<CalendarItem> all = items.All();
        var zone = CalendarZone.Of(site.Settings.TimeZone, all.Select(item => item.Day!.Value.Year).Distinct());
        var file = new ICalendarFile(site.Messages, zone, stamps);
        return
        [
            .. Both(SiteAddresses.Calendars, site.Settings.Title, () => all),
            .. site.Repository.LevelsById.Values.SelectMany(level => Both(site.Addresses.Calendar(level.Id.Value)!, Name(level.Name), () => items.Of(level))),
            .. site.Repository.UnitsById.Values.SelectMany(unit => Both(site.Addresses.Unit(unit.Id.Value)!, Name(unit.Name), () => items.Of(unit))),
            .. site.Repository.DocumentsById.Values.SelectMany(document => Both(site.Addresses.Document(document.Id.Value)!, Name(site.Names.Name(document)), () => items.Of(document))),
        ];

        string Name(string of) => $"{of} – {site.Settings.Title}";

        IEnumerable<Func<SiteFile>> Both(string page, string name, Func<ImmutableArray<CalendarItem>> content) =>
        [
            () => new SiteFile(SiteAddresses.FeedOf(page), file.Events(name, content())),
            () => new SiteFile(SiteAddresses.TodosOf(page), file.Todos(site.Messages.Format(MessageKey.FeedTodos, ("name", name)), content())),
        ];
    }
}
