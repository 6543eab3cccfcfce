using System.Collections.Immutable;
using PlanSite.Site.Addresses;

namespace PlanSite.Site.Revisions;

/// <summary>A level or unit whose changes have a page and a feed of their own.</summary>
/// <param name="Of">Path of the page of the level or unit itself.</param>
/// <param name="Changes">The newest.</param>
internal sealed record ChangeScope(string Name, string Of, bool IsLevel, ImmutableArray<ChangeSummary> Changes)
{
    /// <summary>Path of the page of the changes.</summary>
    public string Page => SiteAddresses.ChangesOf(Of);
}
