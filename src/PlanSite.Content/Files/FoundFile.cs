namespace PlanSite.Content.Files;

/// <summary>A file to read.</summary>
/// <param name="File">Path from the repository's root, with forward slashes.</param>
/// <param name="Location">Where it really is on the disk, links resolved.</param>
internal sealed record FoundFile(string File, string Location);
