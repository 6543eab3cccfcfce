using PlanSite.Content.Rules;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Text;

namespace PlanSite.Content.Files;

/// <summary>
/// Lists a folder of the repository: names sorted, links followed or refused, names that other systems can't tell apart found.
/// </summary>
internal sealed class FolderReader(string root, ICollection<Diagnostic> findings)
{
    private readonly LinkResolver links = new(root);

    /// <param name="folder">Path from the root with forward slashes; empty for the root itself.</param>
    public FolderListing Read(string folder)
    {
        var entries = new List<FolderEntry>();
        var lost = new List<string>();
        List<FileSystemInfo> found;
        try
        {
            var options = new EnumerationOptions { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false, RecurseSubdirectories = false };
            found = [.. new DirectoryInfo(Path.Combine(root, folder)).EnumerateFileSystemInfos("*", options)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            findings.Add(UnreadableFile.FoundUnlisted(folder.Length == 0 ? "." : folder, FileFault.Of(e)));
            return new FolderListing(entries, lost, IsKnown: false);
        }

        found.Sort((a, b) => string.CompareOrdinal(a.Name, b.Name));
        foreach (FileSystemInfo info in found)
        {
            string path = folder.Length == 0 ? info.Name : folder + "/" + info.Name;
            if (IsHidden(info.Name)) continue;
            if (Entry(info, path) is { } entry) entries.Add(entry);
            else lost.Add(info.Name);
        }

        FindNamesAlike(folder, found);
        return new FolderListing(entries, lost, IsKnown: true);
    }

    /// <summary>What an operating system, an editor or an office program leaves behind is nobody's content.</summary>
    private static bool IsHidden(string name) =>
        name.StartsWith('.') || name.StartsWith("~$", StringComparison.Ordinal)
        || name.Equals("Thumbs.db", StringComparison.OrdinalIgnoreCase) || name.Equals("desktop.ini", StringComparison.OrdinalIgnoreCase);

    private FolderEntry? Entry(FileSystemInfo info, string path)
    {
        if (info.LinkTarget is null)
        {
            bool isFolder = info.Attributes.HasFlag(FileAttributes.Directory);
            return new FolderEntry(info.Name, path, info.FullName, isFolder, isFolder ? 0 : LengthOf(info.FullName));
        }

        (LinkOutcome outcome, string end) = links.Find(info.FullName);
        switch (outcome)
        {
            case LinkOutcome.File:
                return new FolderEntry(info.Name, path, end, IsFolder: false, LengthOf(end));
            case LinkOutcome.Loop:
                findings.Add(SymlinkLoop.Found(path, info.LinkTarget));
                return null;
            case LinkOutcome.Outside:
                findings.Add(SymlinkLeavesRepository.Found(path, info.LinkTarget));
                return null;
            case LinkOutcome.Folder:
                findings.Add(LinkedFolder.Found(path, info.LinkTarget));
                return null;
            default:
                findings.Add(UnreadableFile.FoundBrokenLink(path, info.LinkTarget));
                return null;
        }
    }

    private static long LengthOf(string path)
    {
        try
        {
            return new FileInfo(path).Length;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return -1;
        }
    }

    private void FindNamesAlike(string folder, List<FileSystemInfo> found)
    {
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (FileSystemInfo info in found)
        {
            string path = folder.Length == 0 ? info.Name : folder + "/" + info.Name;
            string alike = UnicodeText.ToNfc(info.Name).ToLowerInvariant();
            if (!first.TryAdd(alike, path)) findings.Add(NamesDifferInCase.Found(path, first[alike]));
        }
    }
}
