using System.Globalization;
using System.Text.Json;

namespace PlanSite.Browser.Tests.Search;

/// <summary>Real queries over this repository's own content, written by reading it: what people want must come first, or nearly so.</summary>
[Collection(SiteCollection.Name)]
public sealed class SearchQualityTests(BrowserSession session)
{
    private const double LeastFirst = 0.9;
    private const double LeastInFive = 0.98;

    /// <summary>For each result its own address, then those of its places.</summary>
    private const string Find =
        """
        async text => {
          const search = await document.querySelector(".search-box").engine();
          const found = await search.find(text, { count: 5 });
          return JSON.stringify(found.results.map(result => [result.href, ...result.places.map(place => place.href)]));
        }
        """;

    [BrowserFact]
    public async System.Threading.Tasks.Task People_find_what_they_want()
    {
        await using WatchedPage browser = await session.Open(1280, 800);
        await browser.Page.GotoAsync(session.Site.UrlOf("tim/index.html"));
        IReadOnlyList<SearchQuery> queries = SearchQuery.All();
        Assert.True(queries.Count >= 80, $"{queries.Count} queries prove little.");
        var missed = new List<string>();
        (int first, int five) = (0, 0);
        foreach (SearchQuery query in queries)
        {
            string[][] results = JsonSerializer.Deserialize<string[][]>(await browser.Page.EvaluateAsync<string>(Find, query.Text))!;
            bool isFirst = results.Take(1).SelectMany(result => result.Take(2)).Any(query.IsAnswered);
            bool isInFive = results.SelectMany(result => result).Any(query.IsAnswered);
            if (isFirst) first++;
            if (isInFive) five++;
            if (!isFirst) missed.Add($"{(isInFive ? "not first" : "NOT FOUND")}: {query.Text}: {string.Join(", ", results.Take(3).Select(result => result[0]))}");
        }

        string said = string.Create(CultureInfo.InvariantCulture, $"success@1 {(double)first / queries.Count:0.000}, success@5 {(double)five / queries.Count:0.000}\n{string.Join('\n', missed)}");
        Assert.True((double)first / queries.Count >= LeastFirst && (double)five / queries.Count >= LeastInFive, said);
        Assert.Empty(browser.Troubles);
    }
}
