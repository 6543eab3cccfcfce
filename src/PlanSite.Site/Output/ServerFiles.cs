using System.Text;
using System.Xml.Linq;
using PlanSite.Core;
using PlanSite.Site.Addresses;

namespace PlanSite.Site.Output;

/// <summary>What servers read: IIS its settings, GitHub's pages that there is nothing to process, search engines of the intranet the list of pages.</summary>
internal static class ServerFiles
{
    private const int MostAddresses = 50_000; // sitemaps.org: a file may list no more

    private static readonly (string Extension, string Type)[] Types =
    [
        (".ics", "text/calendar; charset=utf-8"), (".json", "application/json"), (".webmanifest", "application/manifest+json"), (".svg", "image/svg+xml"), (".xml", "application/xml"),
    ];

    /// <param name="pages">Paths of all pages.</param>
    public static IEnumerable<SiteFile> Of(SiteSettings settings, IEnumerable<string> pages)
    {
        yield return new SiteFile(".nojekyll", default);
        yield return new SiteFile("web.config", Xml(Iis(settings)));
        if (settings.BaseUrl is { } url) yield return new SiteFile("sitemap.xml", Xml(Sitemap(url + settings.BasePath, pages)));
    }

    // IIS answers 404 for every ending that it doesn't know, and shows its own page for that.
    private static XElement Iis(SiteSettings settings) => new(
        "configuration",
        new XElement(
            "system.webServer",
            new XElement("staticContent", Types.SelectMany(type => new[]
            {
                new XElement("remove", new XAttribute("fileExtension", type.Extension)),
                new XElement("mimeMap", new XAttribute("fileExtension", type.Extension), new XAttribute("mimeType", type.Type)),
            })),
            new XElement("defaultDocument", new XElement("files", new XElement("clear"), new XElement("add", new XAttribute("value", "index.html")))),
            new XElement(
                "httpErrors",
                new XAttribute("errorMode", "Custom"),
                new XElement("remove", new XAttribute("statusCode", "404")),
                new XElement(
                    "error",
                    new XAttribute("statusCode", "404"),
                    new XAttribute("path", settings.BasePath + SiteAddresses.NotFound),
                    new XAttribute("responseMode", "ExecuteURL"))),
            new XElement(
                "httpProtocol",
                new XElement(
                    "customHeaders",
                    Header("X-Content-Type-Options", "nosniff"),
                    Header("X-Frame-Options", "DENY"),
                    Header("Referrer-Policy", "no-referrer")))));

    private static object[] Header(string name, string value) =>
        [new XElement("remove", new XAttribute("name", name)), new XElement("add", new XAttribute("name", name), new XAttribute("value", value))];

    private static XElement Sitemap(string root, IEnumerable<string> pages)
    {
        XNamespace sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
        return new XElement(
            sitemap + "urlset",
            pages.Where(page => page != SiteAddresses.NotFound).Order(StringComparer.Ordinal).Take(MostAddresses)
                .Select(page => new XElement(sitemap + "url", new XElement(sitemap + "loc", root + string.Join('/', page.Split('/').Select(Uri.EscapeDataString))))));
    }

    private static byte[] Xml(XElement root) => Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + root.ToString(SaveOptions.None).ReplaceLineEndings("\n") + "\n");
}
