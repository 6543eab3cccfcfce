namespace PlanSite.Content.Files;

/// <summary>A file or folder that may be read.</summary>
/// <param name="Path">From the repository's root, with forward slashes.</param>
/// <param name="Location">Where it really is, links resolved.</param>
/// <param name="Length">In bytes; -1 where the system refuses to say.</param>
internal sealed record FolderEntry(string Name, string Path, string Location, bool IsFolder, long Length);
