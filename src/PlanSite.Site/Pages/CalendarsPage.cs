using PlanSite.Site.Addresses;
using PlanSite.Site.Theming;

namespace PlanSite.Site.Pages;

/// <summary>The calendars, one for each level.</summary>
internal static class CalendarsPage
{
    public static Page Make(SiteContext site)
    {
        var links = new PageLinks(SiteAddresses.Calendars);
        return new Page(links.Page, "calendars", site.Messages[MessageKey.CalendarsTitle], links, new CalendarsView(
            [.. site.Repository.Levels.Select(level =>
            {
                var days = site.Deadlines.ForLevel(level.Id.Value).Where(item => item.Day is not null).Select(item => item.Day!.Value).ToList();
                return new CalendarItemView(
                    level.Name,
                    links.To(site.Addresses.Calendar(level.Id.Value)!),
                    days.Count,
                    days.Count == 0 ? null : DateWords.Short(days[0], site.Language),
                    days.Count == 0 ? null : DateWords.Short(days[^1], site.Language));
            })]))
        {
            Feed = SiteAddresses.Calendars,
            Section = SiteAddresses.Calendars,
        };
    }
}

internal sealed record CalendarsView(IReadOnlyList<CalendarItemView> Calendars);

internal sealed record CalendarItemView(string Name, string Href, int Count, string? First, string? Last);
