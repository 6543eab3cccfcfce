using PlanSite.Site.Addresses;

namespace PlanSite.Site.Pages;

/// <summary>A page before it is rendered.</summary>
/// <param name="Path">From the site's root.</param>
/// <param name="Template">Name of the template of its content.</param>
/// <param name="Title">Unique in the site.</param>
/// <param name="Links">Writes links as seen from this page.</param>
/// <param name="View">What the template sees.</param>
internal sealed record Page(string Path, string Template, string Title, PageLinks Links, object View)
{
    /// <summary>Path of the navigation's entry to which the page belongs.</summary>
    public string? Section { get; init; }

    /// <summary>The way from home to here, without home and without the page itself.</summary>
    public IReadOnlyList<LinkView> Crumbs { get; init; } = [];

    /// <summary>File of the repository that the page shows.</summary>
    public string? Source { get; init; }
    public string? Description { get; init; }

    /// <summary>What the page is called at the end of the way to it, where its title is too long for that.</summary>
    public string? Short { get; init; }

    /// <summary>Folder of the theme with styles and scripts that few pages need.</summary>
    public string? Assets { get; init; }

    /// <summary>Path of the feed of changes that this page's readers may follow.</summary>
    public string? ChangeFeed { get; init; }

    /// <summary>Path of the page beside which the calendar lies that this page's readers may subscribe to.</summary>
    public string? Feed { get; init; }
}
