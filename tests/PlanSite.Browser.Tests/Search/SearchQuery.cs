namespace PlanSite.Browser.Tests.Search;

/// <summary>A line of <c>queries.tsv</c>: what a reader types, and the places that would satisfy them.</summary>
internal sealed record SearchQuery(string Text, IReadOnlyList<string> Wanted)
{
    public static IReadOnlyList<SearchQuery> All() =>
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Search", "queries.tsv")).Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t')).Select(parts => new SearchQuery(parts[0], parts[1].Split(' '))),
    ];

    /// <summary>Whether an address of the site is one that was wanted; where a page as a whole was, every place of it is.</summary>
    public bool IsAnswered(string href)
    {
        string address = Uri.UnescapeDataString(href).Replace("/index.html", "", StringComparison.Ordinal);
        return Wanted.Any(wanted => wanted == address || (!wanted.Contains('#', StringComparison.Ordinal) && address.Split('#')[0] == wanted));
    }
}
