using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace PlanSite.Browser.Tests;

/// <summary>What the districts of the reference documents must do, as their pages show it.</summary>
[Collection(SiteCollection.Name)]
public sealed class ObligationTests(BrowserSession session)
{
    [BrowserTheory]
    [InlineData("dang-uy-khoi-dien-bien")]
    [InlineData("huyen-uy-mau-a")]
    [InlineData("huyen-uy-chau-thanh-tay-ninh")]
    public void Every_obligation_of_a_district_is_one_click_from_its_clause_and_says_how_its_date_was_reached(string unit)
    {
        string path = $"don-vi/{unit}/index.html";
        IElement[] rows = [.. Open(path).QuerySelectorAll("table.tasks tbody tr")];
        using JsonDocument data = JsonDocument.Parse(File.ReadAllText(Path.Combine(session.Site.Folder, "don-vi", unit, "du-lieu.json")));
        JsonElement[] tasks = [.. data.RootElement.GetProperty("entries").EnumerateArray().Where(entry => entry.GetProperty("kind").GetString() == "task")];
        Assert.NotEmpty(tasks);
        foreach (JsonElement task in tasks)
        {
            string page = task.GetProperty("page").GetString()!;
            string day = (task.TryGetProperty("end", out JsonElement end) ? end : task.GetProperty("start")).GetString()!;
            IElement row = Assert.Single(rows, row => row.GetAttribute("data-end") == day
                && row.QuerySelector(".c-what p")!.TextContent == task.GetProperty("title").GetString()
                && row.QuerySelectorAll(".c-what a").Any(link => Below(path, link.GetAttribute("href")!) == page));
            Assert.Equal(task.GetProperty("trace").EnumerateArray().Select(step => step.GetString()!), row.QuerySelectorAll("details.trace:not(.parts) li").Select(step => step.TextContent));
            string[] target = page.Split('#');
            Assert.NotNull(Open(target[0]).GetElementById(Uri.UnescapeDataString(target[1])));
        }

        // What has no date can't have a trace, but it must not be missing.
        Assert.True(rows.Length >= tasks.Length);
    }

    private static string Below(string page, string href)
    {
        var root = new Uri("http://site/");
        return new Uri(new Uri(root, page), href).ToString()[root.ToString().Length..];
    }

    private IDocument Open(string page) => new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(session.Site.Folder, page.Replace('/', Path.DirectorySeparatorChar))));
}
