using Microsoft.Playwright;
using PlanSite.History.Tests;

namespace PlanSite.Browser.Tests;

/// <summary>Any two versions of a document, compared in the browser on pages that were opened from a folder.</summary>
[Collection(SiteCollection.Name)]
public sealed class AnyComparisonTests(BrowserSession session)
{
    private const string Folder = $"van-ban/{ChangedPlan.Id}/so-sanh/";

    // Each clause as the page shows it: its place, what became of it, both texts, and what is left of the one column without what came and without what went: which of two equal words is marked may differ.
    private const string Rows =
        """
        () => {
          const bare = text => (text || "").replace(/\s+/g, "");
          return [...document.querySelectorAll(".comparison .clause, .comparison summary")].map(row => [
            row.id, row.className.trim(), bare(row.querySelector("h3")?.textContent || row.textContent), bare(row.querySelector(".old")?.textContent), bare(row.querySelector(".new")?.textContent),
            ["ins", "del"].map(mark => { const one = row.querySelector(".one")?.cloneNode(true); one?.querySelectorAll(mark).forEach(found => found.remove()); return bare(one?.textContent); }),
            [...row.querySelectorAll("tr")].map(tr => tr.className)].join(" | "));
        }
        """;

    private const string Changed = "() => [...document.querySelectorAll('.comparison > .clause')].map(row => row.id + ' ' + row.classList[1])";

    [BrowserFact]
    public async System.Threading.Tasks.Task The_script_says_what_the_pages_of_neighbours_say()
    {
        await using WatchedPage browser = await session.Open(1280, 800);
        string[] pages = [.. session.Site.Pages.Where(page => page.Contains("/so-sanh/", StringComparison.Ordinal) && !page.EndsWith("/index.html", StringComparison.Ordinal))];
        using var plan = new ChangedPlan();
        string own = Path.Combine(plan.Root, "_site");
        BuiltSite.Build(plan.Root, own);
        int compared = 0;
        foreach (string page in pages.Select(page => Path.Combine(session.Site.Folder, page)).Concat(Directory.EnumerateFiles(Path.Combine(own, Folder), "*-*.html").Where(page => !page.EndsWith("index.html", StringComparison.Ordinal))))
        {
            await browser.Page.GotoAsync(new Uri(page).ToString());
            string[] wanted = await browser.Page.EvaluateAsync<string[]>(Rows);
            ILocator way = browser.Page.Locator(".revision-tools a[href*='?tu=']");
            if (await way.CountAsync() == 0) continue;
            await way.ClickAsync();
            await Shown(browser.Page);
            Assert.Equal(wanted, await browser.Page.EvaluateAsync<string[]>(Rows));
            compared++;
        }

        // However short the history of this clone is, that of the plan has two pairs.
        Assert.True(compared >= 2, $"{compared} comparisons lead to the page that compares any two.");
        Assert.Empty(browser.Troubles);
    }

    [BrowserFact]
    public async System.Threading.Tasks.Task Two_versions_that_are_no_neighbours_are_compared_and_have_an_address()
    {
        using var plan = new ChangedPlan();
        string own = Path.Combine(plan.Root, "_site");
        BuiltSite.Build(plan.Root, own);
        await using WatchedPage browser = await session.Open(1280, 800);
        IPage page = browser.Page;
        await page.GotoAsync(new Uri(Path.Combine(own, Folder, "index.html")).ToString());
        await page.Locator("select[name=tu]").SelectOptionAsync(plan.Commits[0][..9]);
        await page.Locator("select[name=den]").SelectOptionAsync(plan.Commits[2][..9]);
        await Shown(page);

        // The accent went and came back: between the first and the third draft it is no change.
        string[] expected = ["m.I.6 moved", "m.II.4.1.-1.-3 reworded", "m.III.1.-2 reworded", "m.V renumbered", "cu.m.IV.5 away", "m.PL reworded"];
        Assert.Equal(expected, await page.EvaluateAsync<string[]>(Changed));
        Assert.Equal(2, await page.Locator(".steps ol > li").CountAsync());
        Assert.EndsWith($"?tu={plan.Commits[0][..9]}&den={plan.Commits[2][..9]}", page.Url, StringComparison.Ordinal);
        Assert.Contains("19/3/2025", await page.Locator("[id='m.PL'] .one del").AllTextContentsAsync());

        // Whichever way they are chosen, the older one stands first.
        await page.GotoAsync(page.Url.Replace($"tu={plan.Commits[0][..9]}&den={plan.Commits[2][..9]}", $"tu={plan.Commits[2][..9]}&den={plan.Commits[0][..9]}", StringComparison.Ordinal));
        await Shown(page);
        Assert.Equal(expected, await page.EvaluateAsync<string[]>(Changed));
        Assert.Empty(browser.Troubles);
    }

    private static async System.Threading.Tasks.Task Shown(IPage page) => await page.Locator(".compare-any [role=status]:not(:empty)").WaitForAsync();
}
