using System.Collections.Concurrent;
using System.Threading.Tasks;
using Microsoft.Playwright;

namespace PlanSite.Browser.Tests;

/// <summary>A page whose console errors and failed requests are kept, so that none goes unseen.</summary>
public sealed class WatchedPage : IAsyncDisposable
{
    private readonly IBrowserContext _context;

    public WatchedPage(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type == "error") Troubles.Enqueue($"{page.Url}: {message.Text}");
        };
        page.PageError += (_, error) => Troubles.Enqueue($"{page.Url}: {error}");
        page.RequestFailed += (_, request) => Troubles.Enqueue($"{page.Url}: {request.Url} {request.Failure}");
        page.Response += (_, response) =>
        {
            if (response.Status >= 400) Troubles.Enqueue($"{page.Url}: {response.Url} {response.Status}");
        };
        page.Request += (_, request) => Requests.Enqueue(request.Url);
    }

    public IPage Page { get; }

    public ConcurrentQueue<string> Troubles { get; } = [];

    public ConcurrentQueue<string> Requests { get; } = [];

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
