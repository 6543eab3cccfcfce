using System.Collections.Concurrent;

namespace PlanSite.Site.Output;

/// <summary>
/// A site on its way into its folder. Each file is compared, written beside the old site and forgotten as it comes, so that a large site is never in
/// memory whole; nothing of it can be seen before <see cref="Finish"/>. Ended without that, it leaves the old site as it is.
/// </summary>
public sealed class SiteWriting : IDisposable
{
    private readonly SiteFolder _folder;
    private readonly FileStream _lock;
    private readonly SiteManifest _old;
    private readonly FolderContents _present;
    private readonly ConcurrentDictionary<string, string> _hashes = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> _changed = new();
    private readonly ConcurrentQueue<string> _kept = new();
    private readonly ConcurrentQueue<string> _blocking = new();

    internal SiteWriting(SiteFolder folder, FileStream held)
    {
        (_folder, _lock) = (folder, held);
        _folder.CleanUpAfterKilledBuild();
        _old = SiteManifest.Read(folder.Target);
        _present = new FolderContents(folder.Target);
    }

    /// <summary>Takes a file of the new site, from any thread. Errors of the file system (full disk, no permission) are thrown as they come.</summary>
    public void Add(SiteFile file)
    {
        string hash = file.CopyFrom is null ? SiteManifest.HashOf(file.Content.Span) : SiteManifest.HashOfFile(file.CopyFrom);
        if (!_hashes.TryAdd(file.Path, hash)) throw new InvalidOperationException($"The site has two files {file.Path}.");
        if (_present.StandsInTheWay(file.Path, _old) is { } obstacle)
        {
            _blocking.Enqueue(obstacle);
        }
        else if (_present.Files.Contains(file.Path) && _old.Owns(file.Path) && IsSame(Path.Combine(_folder.Target, file.Path), file, hash))
        {
            _kept.Enqueue(file.Path);
        }
        else
        {
            _changed.Enqueue(file.Path);
            _folder.Stage(file);
        }
    }

    /// <summary>Puts the site in place, or says why it didn't. Files that did not change keep their time stamp, pages that are gone are removed, and what PlanSite did not write stays.</summary>
    public WriteResult Finish(CancellationToken cancellation = default)
    {
        if (!_blocking.IsEmpty) return new WriteResult(WriteOutcome.Blocked, 0, 0, 0, [.. _blocking.Distinct().Order(StringComparer.Ordinal)]);
        SiteManifest manifest = SiteManifest.Of(_hashes.Select(file => (file.Key, file.Value)));
        string[] removed = [.. _old.Hashes.Keys.Where(path => !manifest.Hashes.ContainsKey(path) && _present.Files.Contains(path))];
        if (_changed.IsEmpty && removed.Length == 0 && _old.Hashes.SequenceEqual(manifest.Hashes)) return new WriteResult(WriteOutcome.Unchanged, 0, _kept.Count, 0, []);

        _folder.StageFolders(_present.EmptyFolders);
        foreach (string path in _present.Files.Where(path => !_old.Owns(path)).Order(StringComparer.Ordinal).Concat(_kept))
        {
            cancellation.ThrowIfCancellationRequested();
            _folder.CarryOver(path);
        }

        _folder.Stage(new SiteFile(SiteManifest.FileName, manifest.ToBytes()));
        cancellation.ThrowIfCancellationRequested();
        WriteOutcome outcome = _folder.PutInPlace(_changed, removed);
        return new WriteResult(outcome, _changed.Count, _kept.Count, removed.Length, []);
    }

    public void Dispose()
    {
        _folder.Discard();
        _lock.Dispose();
    }

    /// <summary>Looks at the bytes, not at the manifest: somebody may have edited the page by hand.</summary>
    private static bool IsSame(string path, SiteFile file, string hash)
    {
        if (file.CopyFrom is not null) return SiteManifest.HashOfFile(path) == hash;
        var info = new FileInfo(path);
        return info.Length == file.Content.Length && File.ReadAllBytes(path).AsSpan().SequenceEqual(file.Content.Span);
    }
}
