using Microsoft.Playwright;

namespace PlanSite.Browser.Tests.Search;

/// <summary>The box of every page and the results page, over http and from a folder.</summary>
[Collection(SiteCollection.Name)]
public sealed class SearchPageTests(BrowserSession session)
{
    private const string SomePage = "van-ban/kh-dai-hoi-khoi-dien-bien/index.html";

    [BrowserTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async System.Threading.Tasks.Task The_box_lists_results_while_typing_and_goes_to_the_clause(bool folder)
    {
        await using WatchedPage browser = await session.Open(1366, 768);
        IPage page = browser.Page;
        await page.GotoAsync(Url(SomePage, folder));
        Assert.DoesNotContain(browser.Requests, url => url.Contains("/search/", StringComparison.Ordinal));
        await page.Keyboard.PressAsync("/");
        ILocator box = page.Locator(".search-box input");
        Assert.True(await box.EvaluateAsync<bool>("input => document.activeElement === input"));
        await page.Keyboard.TypeAsync("phien tru b", new KeyboardTypeOptions { Delay = 5 });
        // A list comes up for the first letters already: the one for all of them is said last.
        await page.Locator(".search-box [role=status]", new PageLocatorOptions { HasText = "phien tru b" }).WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
        Assert.Equal("true", await box.GetAttributeAsync("aria-expanded"));
        Assert.True(await page.Locator(".search-list mark").CountAsync() > 0);

        await page.Keyboard.PressAsync("ArrowDown");
        string? active = await box.GetAttributeAsync("aria-activedescendant");
        Assert.Equal("true", await page.Locator($"[id='{active}']").GetAttributeAsync("aria-selected"));
        await page.Keyboard.PressAsync("ArrowUp");
        Assert.Equal(await page.Locator(".search-list li").Last.GetAttributeAsync("id"), await box.GetAttributeAsync("aria-activedescendant"));
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(url => url.Contains('#', StringComparison.Ordinal));
        Assert.Contains("van-ban/", page.Url, StringComparison.Ordinal);
        Assert.True(await page.EvaluateAsync<bool>("() => document.getElementById(decodeURIComponent(location.hash.slice(1))) !== null"));
        Assert.Empty(browser.Troubles);
    }

    [BrowserFact]
    public async System.Threading.Tasks.Task Escape_closes_the_list_then_leaves_the_box()
    {
        await using WatchedPage browser = await session.Open(360, 640);
        IPage page = browser.Page;
        await page.GotoAsync(session.Site.UrlOf("index.html"));
        await page.Locator(".search-box input").FillAsync("dai hoi");
        await page.Locator(".search-list li").First.WaitForAsync();
        Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
        await page.Keyboard.PressAsync("Escape");
        Assert.False(await page.Locator(".search-list").IsVisibleAsync());
        await page.Keyboard.PressAsync("Escape");
        Assert.Equal("", await page.Locator(".search-box input").InputValueAsync());
        Assert.Empty(browser.Troubles);
    }

    [BrowserTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async System.Threading.Tasks.Task Results_have_an_address_and_can_be_narrowed(bool folder)
    {
        await using WatchedPage browser = await session.Open(1366, 768);
        IPage page = browser.Page;
        await page.GotoAsync(Url("tim/index.html", folder) + "?q=" + Uri.EscapeDataString("đại hội điểm"));
        await page.Locator(".search-results > li").First.WaitForAsync();
        string all = (await page.Locator(".search-status").TextContentAsync())!;
        Assert.Contains("đại hội điểm", all, StringComparison.Ordinal);

        ILocator kind = page.Locator("select[name=kind]");
        string label = (await kind.Locator("option[value='Văn bản']").TextContentAsync())!;
        await kind.SelectOptionAsync("Văn bản");
        await page.WaitForFunctionAsync("before => document.querySelector('.search-status').textContent !== before && !document.querySelector('.search-status').textContent.startsWith('Đang')", all);
        int shown = int.Parse((await page.Locator(".search-status").TextContentAsync())!.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal($"Văn bản ({shown})", label);
        Assert.All(await page.Locator(".search-results > li > .search-title a").EvaluateAllAsync<string[]>("links => links.map(link => link.href)"),
            href => Assert.Contains("/van-ban/", href, StringComparison.Ordinal));

        string address = page.Url;
        string[] titles = [.. await page.Locator(".search-results > li > .search-title").AllTextContentsAsync()];
        await page.GotoAsync("about:blank");
        await page.GotoAsync(address);
        await page.Locator(".search-results > li").First.WaitForAsync();
        Assert.Equal(titles, await page.Locator(".search-results > li > .search-title").AllTextContentsAsync());
        Assert.Equal("Văn bản", await page.Locator("select[name=kind]").InputValueAsync());
        Assert.Empty(browser.Troubles);
    }

    [BrowserTheory]
    [InlineData("ke hoach dai hoi", "kế hoạch đại hội")]
    [InlineData("dai hoi diem", "ddaij hooij ddieemr")]
    [InlineData("35-CT/TW", "35 ct tw")]
    [InlineData("hòa", "hoà")]
    public async System.Threading.Tasks.Task Other_ways_to_type_find_the_same(string one, string other)
    {
        await using WatchedPage browser = await session.Open(1280, 800);
        await browser.Page.GotoAsync(Url("tim/index.html", folder: true));
        const string entries = "async text => (await (await document.querySelector('.search-box').engine()).find(text)).all.sort((a, b) => a - b).join()";
        Assert.Equal(await browser.Page.EvaluateAsync<string>(entries, one), await browser.Page.EvaluateAsync<string>(entries, other));
        Assert.Empty(browser.Troubles);
    }

    [BrowserFact]
    public async System.Threading.Tasks.Task Phrases_and_exclusions_narrow()
    {
        await using WatchedPage browser = await session.Open(1280, 800);
        await browser.Page.GotoAsync(Url("tim/index.html", folder: false));
        const string count = "async text => (await (await document.querySelector('.search-box').engine()).find(text)).total";
        int all = await browser.Page.EvaluateAsync<int>(count, "tổ chỉ đạo");
        int phrase = await browser.Page.EvaluateAsync<int>(count, "\"tổ chỉ đạo\"");
        int without = await browser.Page.EvaluateAsync<int>(count, "tổ chỉ đạo -điểm");
        Assert.InRange(phrase, 1, all - 1);
        Assert.InRange(without, 0, all - 1);
        Assert.Equal(0, await browser.Page.EvaluateAsync<int>(count, "xyzzyq"));
        Assert.Empty(browser.Troubles);
    }

    [BrowserFact]
    public async System.Threading.Tasks.Task Without_scripts_the_form_leads_to_the_lists()
    {
        await using WatchedPage browser = await session.Open(1280, 800, scripts: false);
        await browser.Page.GotoAsync(session.Site.UrlOf("index.html"));
        await browser.Page.Locator(".search-box input").FillAsync("đại hội");
        await browser.Page.Locator(".search-box button").ClickAsync();
        await browser.Page.WaitForURLAsync(url => url.Contains("tim/index.html", StringComparison.Ordinal));
        Assert.True(await browser.Page.Locator(".search-plain").IsVisibleAsync());
        await browser.Page.Locator(".search-plain a").First.ClickAsync();
        Assert.True(await browser.Page.Locator(".search-az li a").CountAsync() > 50);
        Assert.Empty(browser.Troubles);
    }

    private string Url(string page, bool folder) => folder ? new Uri(Path.Combine(session.Site.Folder, page)).ToString() : session.Site.UrlOf(page);
}
