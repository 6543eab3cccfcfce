using System.Collections.Immutable;
using PlanSite.Core.Schedule;
using PlanSite.Site.Addresses;
using PlanSite.Site.Theming;

namespace PlanSite.Site.Pages;

/// <summary>All events by kind, each kind by date; pilots first among equals, as they come first.</summary>
internal static class EventsPage
{
    public static Page Make(SiteContext site)
    {
        var links = new PageLinks(SiteAddresses.Events);
        var rows = new EventRows(site, links);
        EventKindView[] kinds = [.. site.Repository.Events
            .GroupBy(planned => planned.Kind.Value, StringComparer.Ordinal)
            .OrderByDescending(kind => kind.Count()).ThenBy(kind => kind.Key, StringComparer.Ordinal)
            .Select(kind => Kind(site, rows, kind.Key, [.. kind]))];
        return new Page(links.Page, "events", site.Messages[MessageKey.EventsTitle], links, new EventsView(site.Repository.Events.Length, kinds))
        {
            Section = SiteAddresses.Calendars,
            Feed = SiteAddresses.Calendars,
            Crumbs = [new LinkView(site.Messages[MessageKey.CalendarsTitle], links.To(SiteAddresses.Calendars))],
        };
    }

    /// <summary>Anchor of the events of a kind.</summary>
    public static string KindId(string kind) => "loai-" + Slug.Of(kind);

    private static EventKindView Kind(SiteContext site, EventRows rows, string kind, ImmutableArray<PlannedEvent> events)
    {
        string id = KindId(kind);
        return new EventKindView(id, "#" + id, site.Word(MessageKey.EventKind, kind), events.Length, rows.Of(events));
    }
}

internal sealed record EventsView(int Count, IReadOnlyList<EventKindView> Kinds);

internal sealed record EventKindView(string Id, string Jump, string Name, int Count, IReadOnlyList<EventRowView> Events);
