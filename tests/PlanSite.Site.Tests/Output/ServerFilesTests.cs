using System.Text;
using System.Xml.Linq;
using PlanSite.Core;
using PlanSite.Site.Output;

namespace PlanSite.Site.Tests.Output;

public sealed class ServerFilesTests
{
    [Fact]
    public void IIS_shows_the_sites_own_page_for_what_is_missing_and_knows_calendars()
    {
        XElement iis = Xml("web.config", new SiteSettings { BasePath = "/ke-hoach/" });
        Assert.Equal("/ke-hoach/404.html", iis.Descendants("error").Single().Attribute("path")!.Value);
        Assert.Contains(iis.Descendants("mimeMap"), type => type.Attribute("fileExtension")!.Value == ".ics" && type.Attribute("mimeType")!.Value.StartsWith("text/calendar", StringComparison.Ordinal));
    }

    [Fact]
    public void Pages_are_listed_by_full_address_where_it_is_known()
    {
        XElement map = Xml("sitemap.xml", new SiteSettings { BaseUrl = "https://noi-bo.example", BasePath = "/kh/" });
        Assert.Equal(["https://noi-bo.example/kh/index.html", "https://noi-bo.example/kh/van-ban/a/index.html"], map.Elements().Select(url => url.Value));
        Assert.DoesNotContain(Files(new SiteSettings()), file => file.Path == "sitemap.xml");
    }

    private static XElement Xml(string path, SiteSettings settings) =>
        XElement.Parse(Encoding.UTF8.GetString(Files(settings).Single(file => file.Path == path).Content.Span));

    private static IEnumerable<SiteFile> Files(SiteSettings settings) => ServerFiles.Of(settings, ["van-ban/a/index.html", "404.html", "index.html"]);
}
