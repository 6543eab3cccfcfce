namespace PlanSite.Content.Files;

/// <summary>What a folder holds.</summary>
/// <param name="Entries">What may be read.</param>
/// <param name="Lost">Names of what is there and can't be read or must not be followed.</param>
/// <param name="IsKnown">Whether the folder itself could be looked into.</param>
internal sealed record FolderListing(List<FolderEntry> Entries, List<string> Lost, bool IsKnown);
