using System.Collections.Immutable;

namespace PlanSite.Site.Output;

/// <summary>
/// Puts a site into its folder. The new site is built whole beside the old one and takes its place in one step, so the folder always
/// holds the old site or the new one.
/// </summary>
public sealed class SiteWriter
{
    private readonly SiteFolder _folder;

    /// <param name="folder">The site's folder; it need not exist.</param>
    public SiteWriter(string folder)
    {
        string named = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        // A server may serve the folder behind a link: that one is exchanged, the link stays.
        _folder = new SiteFolder(Directory.Exists(named) ? Directory.ResolveLinkTarget(named, returnFinalTarget: true)?.FullName ?? named : named);
    }

    /// <summary>Begins a new site; nothing where another build is writing to the folder.</summary>
    public SiteWriting? Begin() => _folder.TryLock() is { } held ? new SiteWriting(_folder, held) : null;

    /// <summary>Writes a site that is at hand, or says why it didn't. Errors of the file system (full disk, no permission) are thrown as they come.</summary>
    public WriteResult Write(ImmutableArray<SiteFile> files, CancellationToken cancellation = default)
    {
        using SiteWriting? writing = Begin();
        if (writing is null) return WriteResult.Busy;
        foreach (SiteFile file in files)
        {
            cancellation.ThrowIfCancellationRequested();
            writing.Add(file);
        }

        return writing.Finish(cancellation);
    }
}
