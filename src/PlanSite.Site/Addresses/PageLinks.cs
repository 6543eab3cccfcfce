namespace PlanSite.Site.Addresses;

/// <summary>Writes links as seen from one page: relative, so that the site works below any base path and from a folder.</summary>
internal sealed class PageLinks
{
    private readonly string _root;

    /// <param name="page">Path of the page from the site's root.</param>
    /// <param name="basePath">Given for a page that a server may show under any address (404): links then start from here.</param>
    public PageLinks(string page, string? basePath = null)
    {
        Page = page;
        _root = basePath ?? string.Concat(Enumerable.Repeat("../", page.Count(c => c == '/')));
    }

    public string Page { get; }

    /// <summary>What to put before a path from the site's root; empty at the root itself.</summary>
    public string Root => _root;

    /// <summary>Link to a file of the site; within the page itself only the fragment.</summary>
    public string To(string path, string? fragment = null)
    {
        string anchor = fragment is null ? "" : "#" + Uri.EscapeDataString(fragment);
        if (anchor.Length > 0 && string.Equals(path, Page, StringComparison.Ordinal)) return anchor;
        return _root + string.Join('/', path.Split('/').Select(Uri.EscapeDataString)) + anchor;
    }
}
