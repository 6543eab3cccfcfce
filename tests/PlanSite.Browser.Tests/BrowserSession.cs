using System.Collections.Concurrent;
using System.Threading.Tasks;
using Microsoft.Playwright;

namespace PlanSite.Browser.Tests;

/// <summary>One browser for all tests, and the site in it.</summary>
public sealed class BrowserSession : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public BuiltSite Site { get; } = new();

    public async System.Threading.Tasks.Task InitializeAsync()
    {
        if (Chromium.ReasonToSkip is not null) return;
        await Site.InitializeAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Chromium.Path ?? throw new InvalidOperationException("CI has no Chromium: install the package 'chromium'."),
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
        });
    }

    public async System.Threading.Tasks.Task DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (Chromium.ReasonToSkip is null) await Site.DisposeAsync();
    }

    /// <summary>A fresh profile with a window of a size; errors of its pages and requests that fail are collected.</summary>
    public async Task<WatchedPage> Open(int width, int height, bool scripts = true, ColorScheme scheme = ColorScheme.Light)
    {
        IBrowserContext context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = height },
            JavaScriptEnabled = scripts,
            ColorScheme = scheme,
            Locale = "vi-VN",
            TimezoneId = "Asia/Ho_Chi_Minh",
        });
        return new WatchedPage(context, await context.NewPageAsync());
    }

    /// <summary>
    /// Opens pages, as many at a time as there are processors, looks at each, and gives what was found: what the look said, errors of the
    /// console, requests that failed or went elsewhere.
    /// </summary>
    public async Task<IReadOnlyCollection<string>> Visit(
        IReadOnlyList<string> pages, int width, int height, bool scripts, ColorScheme scheme, Func<IPage, Task<IEnumerable<string>>> look)
    {
        var found = new ConcurrentQueue<string>();
        var waiting = new ConcurrentQueue<string>(pages);
        await Parallel.ForEachAsync(Enumerable.Range(0, Environment.ProcessorCount), async (_, _) =>
        {
            await using WatchedPage browser = await Open(width, height, scripts, scheme);
            while (waiting.TryDequeue(out string? page))
            {
                await browser.Page.GotoAsync(Site.UrlOf(page));
                foreach (string said in await look(browser.Page)) found.Enqueue($"{page}: {said}");
            }

            foreach (string trouble in browser.Troubles) found.Enqueue(trouble);
            foreach (string url in browser.Requests.Where(url => !url.StartsWith(Site.Server.ToString(), StringComparison.Ordinal))) found.Enqueue("asks another server: " + url);
        });
        return found;
    }
}
