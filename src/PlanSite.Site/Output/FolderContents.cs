using System.Collections.Immutable;

namespace PlanSite.Site.Output;

/// <summary>What is in a site's folder now, as paths with forward slashes. Links to folders count as files: they are never followed.</summary>
internal sealed class FolderContents
{
    private readonly HashSet<string> _folders = new(StringComparer.Ordinal);

    public FolderContents(string root)
    {
        var files = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        var empty = ImmutableArray.CreateBuilder<string>();
        if (Directory.Exists(root)) Walk(new DirectoryInfo(root), "", files, empty);
        Files = files.ToImmutable();
        EmptyFolders = empty.ToImmutable();
    }

    public ImmutableHashSet<string> Files { get; }

    public ImmutableArray<string> EmptyFolders { get; }

    /// <summary>The file or folder of somebody else that keeps a page from being written; nothing if there is none.</summary>
    public string? StandsInTheWay(string path, SiteManifest own)
    {
        if (Files.Contains(path) && !own.Owns(path)) return path;
        if (_folders.Contains(path) && Files.Any(f => f.StartsWith(path + "/", StringComparison.Ordinal) && !own.Owns(f))) return path;
        for (int slash = path.IndexOf('/', StringComparison.Ordinal); slash > 0; slash = path.IndexOf('/', slash + 1))
        {
            string parent = path[..slash];
            if (Files.Contains(parent) && !own.Owns(parent)) return parent;
        }

        return null;
    }

    private void Walk(DirectoryInfo folder, string prefix, ImmutableHashSet<string>.Builder files, ImmutableArray<string>.Builder empty)
    {
        bool any = false;
        foreach (FileSystemInfo entry in folder.EnumerateFileSystemInfos())
        {
            any = true;
            string path = prefix + entry.Name;
            if (entry is DirectoryInfo sub && entry.LinkTarget is null)
            {
                _folders.Add(path);
                Walk(sub, path + "/", files, empty);
            }
            else
            {
                files.Add(path);
            }
        }

        if (!any && prefix.Length > 0) empty.Add(prefix.TrimEnd('/'));
    }
}
