using Microsoft.Playwright;

namespace PlanSite.Browser.Tests;

/// <summary>The pictures in <c>docs/images/</c>: taken anew by <c>docs/images/make</c>, otherwise held against the pages that they show.</summary>
[Collection(SiteCollection.Name)]
public sealed class PictureTests(BrowserSession session)
{
    private const string Variable = "PLANSITE_PICTURES";

    private static readonly (string Name, string Page)[] Pictures =
    [
        ("viec-den-han", "index.html"),
        ("van-ban", "van-ban/kh-dai-hoi-huyen-mau-a/index.html"),
        ("don-vi", "don-vi/huyen-uy-mau-a/index.html"),
        ("cap", "cap/huyen/index.html"),
        ("lich-thang", "lich/2025-03.html"),
        ("tien-do", "lich/huyen/tien-do-2025.html"),
        ("trien-khai", "van-ban/kh-dai-hoi-tinh-mau/trien-khai.html"),
        ("tim", "tim/index.html?q=dai+hoi+diem"),
    ];

    private static readonly (int Width, int Height)[] Sizes = [(360, 740), (768, 1024), (1280, 800)];

    [BrowserFact]
    public async System.Threading.Tasks.Task Every_picture_of_the_documentation_shows_a_page_that_is_there()
    {
        string folder = Environment.GetEnvironmentVariable(Variable) ?? "";
        string text = await File.ReadAllTextAsync(Path.Combine(OwnRepository.Root(), "docs", "giao-dien-hinh.md"));
        foreach ((string name, string page) in Pictures)
        {
            Assert.Contains(page.Split('?')[0], session.Site.Pages);
            foreach ((int width, int height) in Sizes)
            {
                foreach (ColorScheme scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
                {
                    string file = $"{name}-{width}-{(scheme == ColorScheme.Dark ? "toi" : "sang")}";
                    Assert.Contains($"images/{file}.webp", text, StringComparison.Ordinal);
                    if (folder.Length > 0) await Take(page, width, height, scheme, Path.Combine(folder, file + ".png"));
                    else Assert.True(File.Exists(Path.Combine(OwnRepository.Root(), "docs", "images", file + ".webp")), file);
                }
            }
        }
    }

    // A day in the middle of the plans, always the same: pictures that nobody changed stay the same.
    private async System.Threading.Tasks.Task Take(string page, int width, int height, ColorScheme scheme, string file)
    {
        await using WatchedPage browser = await session.Open(width, height, scripts: true, scheme);
        await browser.Page.Clock.SetFixedTimeAsync(new DateTime(2025, 3, 10, 3, 0, 0, DateTimeKind.Utc));
        await browser.Page.GotoAsync(session.Site.UrlOf(page));
        await browser.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await browser.Page.ScreenshotAsync(new PageScreenshotOptions { Path = file });
    }
}
