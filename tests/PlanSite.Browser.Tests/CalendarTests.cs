using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace PlanSite.Browser.Tests;

/// <summary>Calendars in the browser: without scripts, by keyboard, on the reader's own day.</summary>
[Collection(SiteCollection.Name)]
public sealed class CalendarTests(BrowserSession session)
{
    [BrowserTheory]
    [InlineData(360, "list")]
    [InlineData(1280, "grid")]
    public async System.Threading.Tasks.Task A_month_shows_all_of_its_entries_without_scripts(int width, string shown)
    {
        await using WatchedPage browser = await session.Open(width, 800, scripts: false);
        await browser.Page.GotoAsync(session.Site.UrlOf("lich/2025-03.html"));
        bool grid = await browser.Page.Locator(".grid").First.IsVisibleAsync();
        Assert.Equal(shown == "grid", grid);
        Assert.NotEqual(grid, await browser.Page.Locator(".month-agenda").First.IsVisibleAsync());
        int told = await browser.Page.Locator(".month-agenda .entry").CountAsync();
        Assert.True(told > 0);

        // The grid draws what begins or ends in the month, and counts what has no room; the list tells of all that ends in it.
        await browser.Page.GotoAsync(session.Site.UrlOf("lich/danh-sach-2025-03.html"));
        ILocator entries = browser.Page.Locator(".entry");
        Assert.Equal(told, await entries.CountAsync());
        for (int n = 0; n < told; n++) Assert.True(await entries.Nth(n).IsVisibleAsync());
    }

    [BrowserTheory]
    [InlineData("lich/2025-03.html", ".grid .bar-entry a, .grid .more-row a")]
    [InlineData("lich/huyen/tien-do-2025.html", ".timeline-scroll")]
    [InlineData("lich/nam-2025.html", ".planner a")]
    public async System.Threading.Tasks.Task The_keyboard_reaches_every_entry_and_shows_where_it_is(string page, string wanted)
    {
        await using WatchedPage browser = await session.Open(1280, 800);
        await browser.Page.GotoAsync(session.Site.UrlOf(page));
        int all = await browser.Page.Locator(wanted).CountAsync();
        Assert.True(all > 0);
        int focusable = await browser.Page.Locator("main").EvaluateAsync<int>("main => main.querySelectorAll('a[href], summary, [tabindex=\"0\"], button').length");
        int reached = 0;
        for (int n = 0; n < focusable + 40 && reached < all; n++)
        {
            await browser.Page.Keyboard.PressAsync("Tab");
            int kind = await browser.Page.EvaluateAsync<int>(
                """
                selector => {
                  const here = document.activeElement;
                  if (!here.matches(selector)) return 0;
                  const style = getComputedStyle(here);
                  return style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2 ? -1 : 1;
                }
                """, wanted);
            Assert.True(kind >= 0, "The focus can't be seen on an entry.");
            reached += kind;
        }

        Assert.Equal(all, reached);
    }

    [BrowserTheory]
    [InlineData("lich/2025-03.html")]
    [InlineData("lich/nam-2025.html")]
    public async System.Threading.Tasks.Task A_month_and_a_year_print_on_one_sheet_of_A4_landscape(string page)
    {
        await using WatchedPage browser = await session.Open(1280, 800);
        await browser.Page.GotoAsync(session.Site.UrlOf(page));
        string pdf = Encoding.Latin1.GetString(await browser.Page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true }));
        Match sheet = Assert.Single(Regex.Matches(pdf, @"/MediaBox \[0 0 (?<width>[\d.]+) (?<height>[\d.]+)\]", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(10)));
        Assert.StartsWith("841.", sheet.Groups["width"].Value, StringComparison.Ordinal);
        Assert.StartsWith("594.", sheet.Groups["height"].Value, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async System.Threading.Tasks.Task Today_is_marked_and_moves_at_midnight()
    {
        await using WatchedPage browser = await session.Open(1280, 800);
        await browser.Page.Clock.InstallAsync(new ClockInstallOptions { TimeDate = new DateTime(2025, 3, 11, 16, 59, 0, DateTimeKind.Utc) });
        await browser.Page.GotoAsync(session.Site.UrlOf("lich/2025-03.html"));
        Assert.Equal("2025-03-11", await browser.Page.Locator(".grid td.today").GetAttributeAsync("data-day"));
        await browser.Page.Clock.RunForAsync("02:00");
        Assert.Equal("2025-03-12", await browser.Page.Locator(".grid td.today").GetAttributeAsync("data-day"));
        await browser.Page.GotoAsync(session.Site.UrlOf("lich/tien-do-2025.html"));
        await Assertions.Expect(browser.Page.Locator("svg .today-line")).ToHaveCountAsync(1);
        await browser.Page.GotoAsync(session.Site.UrlOf("lich/tien-do-2024.html"));
        await Assertions.Expect(browser.Page.Locator("svg .today-line")).ToHaveCountAsync(0);
    }
}
