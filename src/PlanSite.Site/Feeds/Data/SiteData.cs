namespace PlanSite.Site.Feeds.Data;

/// <summary>What the site holds, with where to find each part: the first file that a program reads.</summary>
/// <param name="Schema">Address of the JSON Schema, from the site's root as all addresses here.</param>
/// <param name="Commit">The commit that the site shows.</param>
/// <param name="Calendar">Everything that has a date.</param>
internal sealed record SiteData(
    string Schema,
    string Title,
    string Language,
    string? Commit,
    string Calendar,
    IReadOnlyList<LevelData> Levels,
    IReadOnlyList<UnitData> Units,
    IReadOnlyList<DocumentSummaryData> Documents,
    IReadOnlyList<ReferenceData> References);
