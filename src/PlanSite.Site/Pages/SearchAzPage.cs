using System.Collections.Immutable;
using PlanSite.Site.Addresses;
using PlanSite.Site.Search;
using PlanSite.Site.Theming;

namespace PlanSite.Site.Pages;

/// <summary>Everything that a search can find, from A to Z: what readers have whose browser runs no scripts.</summary>
internal static class SearchAzPage
{
    public static Page Make(SiteContext site, ImmutableArray<SearchEntry> entries)
    {
        var links = new PageLinks(SiteAddresses.SearchAz);
        SearchLetterView[] letters = [.. entries
            .Where(entry => entry.Title.Length > 0)
            .Select(entry => (Folded: SearchWords.Fold(entry.Title), Entry: entry))
            .OrderBy(pair => pair.Folded, StringComparer.Ordinal).ThenBy(pair => pair.Entry.Title, StringComparer.Ordinal).ThenBy(pair => pair.Entry.Key, StringComparer.Ordinal)
            .GroupBy(pair => Letter(pair.Folded))
            .Select(group => new SearchLetterView(
                group.Key, "chu-" + Slug.Of(group.Key), [.. group.Select(pair => new SearchLineView(pair.Entry.Title, links.Root + pair.Entry.Href, pair.Entry.Meta))]))];
        return new Page(links.Page, "search-az", site.Messages[MessageKey.SearchAz], links, new SearchAzView(letters))
        {
            Crumbs = [new LinkView(site.Messages[MessageKey.SearchTitle], links.To(SiteAddresses.Search))],
        };
    }

    private static string Letter(string folded) => char.IsAsciiLetterLower(folded[0]) ? char.ToUpperInvariant(folded[0]).ToString() : "0–9";
}

internal sealed record SearchAzView(IReadOnlyList<SearchLetterView> Letters);

internal sealed record SearchLetterView(string Letter, string Id, IReadOnlyList<SearchLineView> Lines);

internal sealed record SearchLineView(string Title, string Href, string Meta);
