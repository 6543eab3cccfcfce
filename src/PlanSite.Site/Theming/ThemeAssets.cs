using System.Collections.Immutable;
using System.Text;
using PlanSite.Site.Addresses;
using PlanSite.Site.Output;

namespace PlanSite.Site.Theming;

/// <summary>Which files of a theme become files of the site, and which of them every page names.</summary>
internal sealed record ThemeAssets(ImmutableArray<SiteFile> Files, ImmutableArray<string> Styles, ImmutableArray<string> Scripts)
{
    /// <summary>The scripts of the search, in the order in which they are loaded once somebody searches.</summary>
    public ImmutableArray<string> Search { get; } =
        [.. new[] { "text", "query", "rank", "places" }.Select(name => $"{SiteAddresses.ThemeFolder}search/{name}.js")];

    private static readonly string[] Folders = ["styles/", "scripts/", "images/", "fonts/", "search/", "history/"];

    public static bool IsPublished(string path) => Folders.Any(folder => path.StartsWith(folder, StringComparison.Ordinal));

    /// <summary>The styles or scripts of a folder that only some pages name.</summary>
    public IEnumerable<string> Of(string? folder, string extension) => folder is null ? []
        : Files.Select(file => file.Path).Where(path => path.StartsWith($"{SiteAddresses.ThemeFolder}{folder}/", StringComparison.Ordinal) && path.EndsWith(extension, StringComparison.Ordinal));

    /// <summary>The brand's colours come last, so that they win.</summary>
    public static ThemeAssets Of(Theme theme)
    {
        ImmutableArray<ThemeFile> published = [.. theme.Files.Files.Values.Where(file => IsPublished(file.Path))];
        string brand = SiteAddresses.ThemeFolder + "brand.css";
        return new ThemeAssets(
            [
                .. published.Select(file => new SiteFile(SiteAddresses.ThemeFolder + file.Path, file.Content)),
                new SiteFile(brand, Encoding.UTF8.GetBytes(theme.Brand.Css())),
            ],
            [.. Paths(published, "styles/", ".css"), brand],
            [.. Paths(published, "scripts/", ".js")]);
    }

    private static IEnumerable<string> Paths(ImmutableArray<ThemeFile> files, string folder, string extension) => files
        .Where(file => file.Path.StartsWith(folder, StringComparison.Ordinal) && file.Path.EndsWith(extension, StringComparison.Ordinal))
        .Select(file => SiteAddresses.ThemeFolder + file.Path);
}
