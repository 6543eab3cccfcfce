using System.Collections.Frozen;
using System.Collections.Immutable;
using PlanSite.Checks;
using PlanSite.Site.Output;

namespace PlanSite.Cli.Preview;

/// <summary>The site that the preview serves at this moment.</summary>
/// <param name="Build">Counts the builds since the start; a page that was made by an older one reloads.</param>
/// <param name="Failure">Why the last build gave no site, in a sentence; the one before is still served then.</param>
internal sealed record PreviewState(int Build, FrozenDictionary<string, SiteFile> Files, CheckReport Report, string? Failure)
{
    public static PreviewState Empty { get; } = new(0, FrozenDictionary<string, SiteFile>.Empty, new CheckReport([]), null);

    /// <summary>Text of the files, for reports that show the line.</summary>
    public ImmutableDictionary<string, string> Sources { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Where the published site will stand; links of <c>404.html</c> begin with it.</summary>
    public string BasePath { get; init; } = "/";
}
