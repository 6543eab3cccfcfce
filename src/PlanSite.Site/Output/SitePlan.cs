using System.Collections.Immutable;

namespace PlanSite.Site.Output;

/// <summary>What has to happen to turn the folder as it is into the new site. Nothing is written while planning.</summary>
internal sealed record SitePlan
{
    public required ImmutableArray<SiteFile> Changed { get; init; }

    /// <summary>Own files whose bytes are the same.</summary>
    public required ImmutableArray<string> Kept { get; init; }

    /// <summary>Own files whose page is gone.</summary>
    public required ImmutableArray<string> Removed { get; init; }

    /// <summary>Files of somebody else, carried over as they are.</summary>
    public required ImmutableArray<string> Foreign { get; init; }

    /// <summary>Folders without any file in them, of somebody else.</summary>
    public required ImmutableArray<string> ForeignFolders { get; init; }

    /// <summary>Files or folders of somebody else that stand where a page must go.</summary>
    public required ImmutableArray<string> Blocking { get; init; }
    public required SiteManifest Manifest { get; init; }
    public required bool ManifestChanged { get; init; }

    public bool IsUnchanged => Changed.IsEmpty && Removed.IsEmpty && !ManifestChanged;

    public static SitePlan Make(ImmutableArray<SiteFile> files, SiteManifest old, string target)
    {
        var present = new FolderContents(target);
        SiteManifest manifest = SiteManifest.Of(files.AsParallel().AsOrdered().Select(f => (f.Path, Hash(f))).AsEnumerable());
        var changed = ImmutableArray.CreateBuilder<SiteFile>();
        var kept = ImmutableArray.CreateBuilder<string>();
        var blocking = ImmutableArray.CreateBuilder<string>();
        foreach (SiteFile file in files)
        {
            bool exists = present.Files.Contains(file.Path);
            if (present.StandsInTheWay(file.Path, old) is { } obstacle) blocking.Add(obstacle);
            else if (exists && old.Owns(file.Path) && IsSame(Path.Combine(target, file.Path), file, manifest.Hashes[file.Path])) kept.Add(file.Path);
            else changed.Add(file);
        }

        return new SitePlan
        {
            Changed = changed.ToImmutable(),
            Kept = kept.ToImmutable(),
            Removed = [.. old.Hashes.Keys.Where(p => !manifest.Hashes.ContainsKey(p) && present.Files.Contains(p))],
            Foreign = [.. present.Files.Where(p => !old.Owns(p)).Order(StringComparer.Ordinal)],
            ForeignFolders = present.EmptyFolders,
            Blocking = [.. blocking.Distinct().Order(StringComparer.Ordinal)],
            Manifest = manifest,
            ManifestChanged = !old.Hashes.SequenceEqual(manifest.Hashes),
        };
    }

    private static string Hash(SiteFile file) =>
        file.CopyFrom is null ? SiteManifest.HashOf(file.Content.Span) : SiteManifest.HashOfFile(file.CopyFrom);

    /// <summary>Looks at the bytes, not at the manifest: somebody may have edited the page by hand.</summary>
    private static bool IsSame(string path, SiteFile file, string hash)
    {
        if (file.CopyFrom is not null) return SiteManifest.HashOfFile(path) == hash;
        var info = new FileInfo(path);
        return info.Length == file.Content.Length && File.ReadAllBytes(path).AsSpan().SequenceEqual(file.Content.Span);
    }
}
