using Microsoft.Playwright;

namespace PlanSite.Browser.Tests;

/// <summary>Home narrowed to a level or a unit, on a day in the middle of the plans.</summary>
[Collection(SiteCollection.Name)]
public sealed class HomeTests(BrowserSession session)
{
    private const string ShownRows = "() => [...document.querySelectorAll('.due-months tr[data-end]:not([hidden])')].length";

    [BrowserFact]
    public async System.Threading.Tasks.Task A_level_or_a_unit_is_chosen_once_and_remembered()
    {
        await using WatchedPage browser = await session.Open(1280, 800);
        IPage page = browser.Page;
        await page.Clock.SetFixedTimeAsync(new DateTime(2025, 3, 10, 3, 0, 0, DateTimeKind.Utc));
        await page.GotoAsync(session.Site.UrlOf("index.html"));
        await page.GetByText("Tất cả (").CheckAsync();
        int all = await page.EvaluateAsync<int>(ShownRows);

        await page.Locator("#don-vi-cua-toi").SelectOptionAsync("cap.huyen");
        int level = await page.EvaluateAsync<int>(ShownRows);
        Assert.EndsWith("/cap/huyen/index.html", await page.Locator(".unit-page").EvaluateAsync<string>("a => a.href"), StringComparison.Ordinal);

        await page.Locator("#don-vi-cua-toi").SelectOptionAsync("huyen-uy-mau-a");
        int unit = await page.EvaluateAsync<int>(ShownRows);
        Assert.True(all > level && level > unit && unit > 0, $"{all}, {level}, {unit}");

        await page.ReloadAsync();
        Assert.Equal("huyen-uy-mau-a", await page.Locator("#don-vi-cua-toi").InputValueAsync());
        Assert.NotEmpty(await page.Locator(".due-months tr:not([hidden]) .state").AllTextContentsAsync());
    }
}
