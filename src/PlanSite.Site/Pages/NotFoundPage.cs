using PlanSite.Site.Addresses;
using PlanSite.Site.Theming;

namespace PlanSite.Site.Pages;

/// <summary>What a server shows for an address that isn't there: at any depth, so its links begin with the base path.</summary>
internal static class NotFoundPage
{
    public static Page Make(SiteContext site)
    {
        var links = new PageLinks(SiteAddresses.NotFound, BasePath(site.Settings.BasePath));
        return new Page(links.Page, "notfound", site.Messages[MessageKey.NotFoundTitle], links, new NotFoundView(
            links.To(SiteAddresses.Home), links.To(SiteAddresses.Register), links.To(SiteAddresses.Units), links.To(SiteAddresses.Calendars)));
    }

    private static string BasePath(string path)
    {
        string inner = path.Trim('/');
        return inner.Length == 0 ? "/" : $"/{inner}/";
    }
}

internal sealed record NotFoundView(string HomeHref, string RegisterHref, string UnitsHref, string CalendarsHref);
