using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Deque.AxeCore.Commons;
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

    // What Deque's own extension does, without the window that it opens for each page: these pages have no frames.
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    // What passed isn't looked at; naming each passed element by a selector of its own takes axe long on a long page.
    // Contrast is four fifths of what is left, and no script changes a colour.
    private const string Violations =
        """
        async colours => (await axe.run(document, { resultTypes: ["violations"], rules: { "color-contrast": { enabled: colours } } }))
          .violations.flatMap(violation => violation.nodes.map(node => violation.id + " " + node.html))
        """;

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
        // Axe is a script itself: without scripts the page gets empty ones. It takes seconds for a long document: each is seen on the phone, the largest in every way.
        IReadOnlyCollection<string> found = await session.Visit(scripts && width == 360 ? session.Site.Kinds : session.Site.LargestOfEachKind, width, height, scripts: true, scheme, async page =>
        {
            if (!scripts)
            {
                await page.RouteAsync("**/*.js", route => route.FulfillAsync(new RouteFulfillOptions { Body = "", ContentType = "text/javascript" }));
                await page.ReloadAsync();
            }

            return await ViolationsOf(page, colours: scripts);
        });
        Assert.True(found.Count == 0, string.Join('\n', found.Take(20)));
    }

    [BrowserFact]
    public async System.Threading.Tasks.Task Axe_finds_what_is_wrong()
    {
        await using WatchedPage browser = await session.Open(1280, 800);
        await browser.Page.SetContentAsync("<html lang=vi><title>a</title><main><h1>a</h1><img src='data:,'><p style='color:#ccc;background:#fff'>Kế hoạch</p></main></html>");
        Assert.Equal(["color-contrast", "image-alt"], (await ViolationsOf(browser.Page, colours: true)).Select(said => said.Split(' ')[0]).Order());
        Assert.Equal(["image-alt"], (await ViolationsOf(browser.Page, colours: false)).Select(said => said.Split(' ')[0]));
    }

    private static async System.Threading.Tasks.Task<string[]> ViolationsOf(IPage page, bool colours)
    {
        await page.EvaluateAsync(Axe);
        return await page.EvaluateAsync<string[]>(Violations, colours);
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
