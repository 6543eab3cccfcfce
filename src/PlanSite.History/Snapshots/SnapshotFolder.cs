using PlanSite.History.Git;

namespace PlanSite.History.Snapshots;

/// <summary>
/// The planning repository as it was at a commit, in a folder that goes away. Only what is read as text is read from git; an attachment is a file of
/// its name without its contents, however long it is.
/// </summary>
internal sealed class SnapshotFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("plansite-");
    private readonly ObjectReader _objects;
    private readonly TreeReader _trees;

    public SnapshotFolder(ObjectReader objects, TreeReader trees)
    {
        _objects = objects;
        _trees = trees;
    }

    public string Path => _folder.FullName;

    /// <param name="tree">Tree of the planning repository's folder.</param>
    /// <param name="withContent">Whether documents are wanted, or the data files alone.</param>
    public void Write(ObjectId tree, bool withContent)
    {
        foreach (TreeEntry entry in _trees.Entries(tree))
        {
            if (entry is { Name: "plansite.yml", IsFile: true }) WriteFile(entry, _folder.FullName);
            if (entry is { Name: "data", IsFolder: true } || (withContent && entry is { Name: "content", IsFolder: true })) WriteFolder(entry, _folder.FullName);
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private void WriteFolder(TreeEntry folder, string parent)
    {
        string path = System.IO.Path.Combine(parent, folder.Name);
        Directory.CreateDirectory(path);
        foreach (TreeEntry entry in _trees.Entries(folder.Id))
        {
            if (!IsSafe(entry.Name)) continue;
            if (entry.IsFolder) WriteFolder(entry, path);
            else if (entry.IsFile) WriteFile(entry, path);
        }
    }

    private void WriteFile(TreeEntry entry, string folder)
    {
        string path = System.IO.Path.Combine(folder, entry.Name);
        bool isText = entry.Name.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || entry.Name.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);
        if (isText && _objects.Read(entry.Id) is { } found) File.WriteAllBytes(path, found.Bytes);

        // Present, and with something in it: that is all that is asked of an attachment.
        else File.WriteAllBytes(path, [(byte)'\n']);
    }

    // A tree made by hand may hold names that lead out of the folder.
    private static bool IsSafe(string name) =>
        name.Length > 0 && name is not ("." or "..") && name.AsSpan().IndexOfAny('/', '\\', '\0') < 0 && System.IO.Path.GetFileName(name) == name
        && name.AsSpan().IndexOfAny(System.IO.Path.GetInvalidFileNameChars()) < 0;
}
