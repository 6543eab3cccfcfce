using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using PlanSite.Core;
using PlanSite.Site.Output;
using PlanSite.Site.Tests.Samples;
using Parallel = System.Threading.Tasks.Parallel;

namespace PlanSite.Site.Tests;

/// <summary>What holds for every page of a site.</summary>
public sealed class WholeSiteTests
{
    private static readonly SiteOutput Site = Sample.Build();

    public static TheoryData<string> Pages() => [.. Site.Files.Select(file => file.Path).Where(path => path.EndsWith(".html", StringComparison.Ordinal))];

    [Fact]
    public void The_same_input_gives_the_same_bytes_from_many_threads()
    {
        var sites = new SiteOutput[4];
        Parallel.For(0, sites.Length, n => sites[n] = Sample.Build());
        foreach (SiteOutput other in sites)
        {
            Assert.Equal(Site.Files.Select(file => file.Path), other.Files.Select(file => file.Path));
            foreach ((SiteFile a, SiteFile b) in Site.Files.Zip(other.Files)) Assert.True(a.Content.Span.SequenceEqual(b.Content.Span), a.Path);
        }
    }

    [Fact]
    public void The_default_theme_gives_no_finding() => Assert.Empty(Site.Diagnostics);

    [Fact]
    public void Files_are_sorted_and_stand_once()
    {
        string[] paths = [.. Site.Files.Select(file => file.Path)];
        Assert.Equal(paths.Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal), paths);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Pages_are_well_formed(string path)
    {
        var parser = new HtmlParser(new HtmlParserOptions { IsStrictMode = true });

        // AngleSharp's strict parser doesn't match the end tag of an element of SVG whose name has capitals.
        IDocument page = parser.ParseDocument(Site.Page(path).Replace("linearGradient", "g", StringComparison.Ordinal));
        Assert.Equal("vi", page.DocumentElement.GetAttribute("lang"));
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Single(page.QuerySelectorAll("main"));
        Assert.NotEqual("", page.QuerySelector("h1")!.TextContent.Trim());
        string[] ids = [.. page.QuerySelectorAll("[id]").Select(element => element.Id!)];
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        Assert.Empty(page.QuerySelectorAll("[style], style, script:not([src]), [onclick], [onload], [onchange]"));
        Assert.All(page.QuerySelectorAll("time:not([datetime])"), element => Assert.Fail(element.OuterHtml));
        Assert.All(page.QuerySelectorAll("a[href='']"), element => Assert.Fail(element.OuterHtml));
    }

    [Fact]
    public void Titles_are_unique()
    {
        var titles = Site.Files.Select(file => file.Path).Where(path => path.EndsWith(".html", StringComparison.Ordinal)).GroupBy(path => new HtmlParser().ParseDocument(Site.Page(path)).Title);
        Assert.All(titles, title => Assert.True(title.Count() == 1, $"{title.Key}: {string.Join(", ", title)}"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_inside_the_site_leads_somewhere(string path) => LinkCheck.Page(Site, path, basePath: "/");

    [Fact]
    public void The_page_for_missing_addresses_links_from_the_base_path()
    {
        PlanRepository repository = SampleRepository.Full();
        SiteOutput site = Sample.Build(repository with { Settings = repository.Settings with { BasePath = "/ke-hoach" } });
        LinkCheck.Page(site, "404.html", "/ke-hoach/");
        Assert.Contains("href=\"/ke-hoach/index.html\"", site.Page("404.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_repository_gives_a_whole_site()
    {
        SiteOutput site = Sample.Build(new PlanRepository { Settings = new SiteSettings() }.Indexed());
        foreach (SiteFile file in site.Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal))) LinkCheck.Page(site, file.Path, "/");
        Assert.Empty(site.Diagnostics);
    }

    [Fact]
    public void Styles_and_scripts_of_a_page_stay_under_their_budget()
    {
        IDocument home = new HtmlParser().ParseDocument(Site.Page("index.html"));
        int bytes = home.QuerySelectorAll("link[rel=stylesheet], script[src]").Select(element => element.GetAttribute("href") ?? element.GetAttribute("src"))
            .Where(path => !path!.Contains("/search", StringComparison.Ordinal))
            .Sum(path => Site.Files.Single(file => file.Path == path).Content.Length);
        Assert.InRange(bytes, 1, 60 * 1024);
    }

    [Fact]
    public void The_search_stays_under_a_budget_of_its_own() =>
        Assert.InRange(Site.Files.Where(file => file.Path.StartsWith("theme/", StringComparison.Ordinal) && file.Path.Contains("/search", StringComparison.Ordinal)).Sum(file => file.Content.Length), 1, 40 * 1024);

    [Fact]
    public void English_words_are_a_switch_away()
    {
        PlanRepository repository = SampleRepository.Full();
        SiteOutput site = Sample.Build(repository with { Settings = repository.Settings with { Languages = ["en", "vi"] } });
        Assert.Contains("<html lang=\"en\">", site.Page("index.html"), StringComparison.Ordinal);
        Assert.Contains("What is due", site.Page("index.html"), StringComparison.Ordinal);
        Assert.Contains("Friday, 14 February 2025", site.Page("index.html"), StringComparison.Ordinal);
    }
}
