using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace PlanSite.Browser.Tests;

/// <summary>What must hold on every page of this repository's own site.</summary>
[Collection(SiteCollection.Name)]
public sealed class PageTests(BrowserSession session)
{
    private const string Overflow =
        """
        () => document.documentElement.scrollWidth <= document.documentElement.clientWidth ? "" :
          [...document.querySelectorAll("body *")].filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
            .slice(0, 3).map(e => e.tagName + "." + e.className).join(" ") || "the page itself"
        """;

    // What passed isn't looked at; naming each passed element by a selector of its own is most of what axe does on a long page.
    private static readonly AxeRunOptions ViolationsOnly = new() { ResultTypes = [ResultType.Violations] };

    [BrowserTheory]
    [InlineData(360, 640, true)]
    [InlineData(360, 640, false)]
    [InlineData(1280, 800, true)]
    [InlineData(1280, 800, false)]
    public async System.Threading.Tasks.Task No_page_scrolls_sideways_or_asks_for_what_is_not_there(int width, int height, bool scripts)
    {
        // On a phone every page, but of calendars and of the history the largest of each kind; elsewhere every kind of page, which saves minutes.
        IReadOnlyList<string> pages = width == 360 && scripts
            ? [.. session.Site.Pages.Where(page => !page.Contains("lich/", StringComparison.Ordinal) && !BuiltSite.IsHistory(page)).Union(session.Site.Kinds)]
            : session.Site.Kinds;
        IReadOnlyCollection<string> found = await session.Visit(pages, width, height, scripts, ColorScheme.Light, async page =>
            await page.EvaluateAsync<string>(Overflow) is { Length: > 0 } offender ? ["scrolls sideways: " + offender] : []);
        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    [BrowserTheory]
    [InlineData(360, 640, true, ColorScheme.Light)]
    [InlineData(1280, 800, false, ColorScheme.Light)]
    [InlineData(360, 640, false, ColorScheme.Dark)]
    [InlineData(1280, 800, true, ColorScheme.Dark)]
    public async System.Threading.Tasks.Task Axe_finds_nothing(int width, int height, bool scripts, ColorScheme scheme)
    {
        // Axe is a script itself: without scripts the page gets empty ones. It takes seconds for a long document, so not every one of them is seen in every way.
        IReadOnlyCollection<string> found = await session.Visit(scripts ? session.Site.Kinds : session.Site.LargestOfEachKind, width, height, scripts: true, scheme, async page =>
        {
            if (!scripts)
            {
                await page.RouteAsync("**/*.js", route => route.FulfillAsync(new RouteFulfillOptions { Body = "", ContentType = "text/javascript" }));
                await page.ReloadAsync();
            }

            AxeResult result = await page.RunAxe(ViolationsOnly);
            return result.Violations.SelectMany(v => v.Nodes.Select(n => $"{v.Id} {n.Html}"));
        });
        Assert.True(found.Count == 0, string.Join('\n', found.Take(20)));
    }

    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async System.Threading.Tasks.Task The_site_opens_from_a_folder(bool scripts)
    {
        await using WatchedPage browser = await session.Open(1280, 800, scripts);
        foreach (string page in session.Site.Kinds.Where(p => p != "404.html"))
        {
            await browser.Page.GotoAsync(new Uri(Path.Combine(session.Site.Folder, page)).ToString());
            Assert.NotEmpty(await browser.Page.TitleAsync());
        }

        Assert.Empty(browser.Troubles);
        Assert.All(browser.Requests, url => Assert.StartsWith("file://", url, StringComparison.Ordinal));
    }

    [BrowserFact]
    public async System.Threading.Tasks.Task A_page_says_its_language_and_has_one_title_landmarks_and_a_way_past_the_menu()
    {
        // What needs no browser is read from the files: there are hundreds.
        var titles = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string page in session.Site.Pages)
        {
            IDocument document = new HtmlParser().ParseDocument(await File.ReadAllTextAsync(Path.Combine(session.Site.Folder, page)));
            Assert.Equal("vi", document.DocumentElement.GetAttribute("lang"));
            Assert.Single(document.QuerySelectorAll("h1"));
            Assert.Single(document.QuerySelectorAll("main"));
            Assert.True(document.QuerySelector("header") is not null && document.QuerySelector("nav") is not null);
            Assert.True(titles.TryAdd(document.Title ?? "", page), $"{page} and {titles.GetValueOrDefault(document.Title ?? "")} share a title.");
        }

        await using WatchedPage browser = await session.Open(1280, 800);
        await browser.Page.GotoAsync(session.Site.Address.ToString());
        await browser.Page.Keyboard.PressAsync("Tab");
        string target = await browser.Page.EvaluateAsync<string>("() => document.activeElement.getAttribute('href')");
        Assert.Equal("main", await browser.Page.EvaluateAsync<string>("id => document.getElementById(id.slice(1)).closest('main').tagName.toLowerCase()", target));
    }
}
