namespace PlanSite.Site;

/// <summary>Which commit a site shows.</summary>
/// <param name="Commit">Full id of the commit.</param>
/// <param name="Date">Its date as it is to be shown; text, since a page knows neither clock nor time zone.</param>
public sealed record SourceVersion(string Commit, string Date)
{
    /// <summary>The same date for feeds.</summary>
    public DateTimeOffset? Committed { get; init; }
}
