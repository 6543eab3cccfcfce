using System.Collections.Immutable;

namespace PlanSite.Site.Output;

/// <summary>
/// Puts a site into its folder. The new site is built whole beside the old one and takes its place in one step, so the folder always
/// holds the old site or the new one. Files that did not change keep their time stamp, pages that are gone are removed, and what
/// PlanSite did not write stays.
/// </summary>
public sealed class SiteWriter
{
    private readonly string _target;
    private readonly string _staging;
    private readonly string _previous;
    private readonly string _lockFile;

    /// <param name="folder">The site's folder; it need not exist.</param>
    public SiteWriter(string folder)
    {
        string named = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        // A server may serve the folder behind a link: that one is exchanged, the link stays.
        _target = Directory.Exists(named) ? Directory.ResolveLinkTarget(named, returnFinalTarget: true)?.FullName ?? named : named;
        string parent = Path.GetDirectoryName(_target) ?? throw new ArgumentException("The root of a file system can't hold a site.", nameof(folder));
        string name = Path.GetFileName(_target);
        _staging = Path.Combine(parent, $".{name}.plansite-new");
        _previous = Path.Combine(parent, $".{name}.plansite-old");
        _lockFile = Path.Combine(parent, $".{name}.plansite-lock");
    }

    /// <summary>Writes the site, or says why it didn't. Errors of the file system (full disk, no permission) are thrown as they come.</summary>
    public WriteResult Write(ImmutableArray<SiteFile> files, CancellationToken cancellation = default)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_target)!);
        using FileStream? held = TryLock();
        if (held is null) return new WriteResult(WriteOutcome.Busy, 0, 0, 0, []);
        CleanUpAfterKilledBuild();

        SiteManifest old = SiteManifest.Read(_target);
        SitePlan plan = SitePlan.Make(files, old, _target);
        if (!plan.Blocking.IsEmpty) return new WriteResult(WriteOutcome.Blocked, 0, 0, 0, plan.Blocking);
        if (plan.IsUnchanged) return new WriteResult(WriteOutcome.Unchanged, 0, plan.Kept.Length, 0, []);

        try
        {
            Stage(plan, cancellation);
            cancellation.ThrowIfCancellationRequested();
        }
        catch
        {
            DeleteFolder(_staging);
            throw;
        }

        WriteOutcome outcome = PutInPlace(plan);
        return new WriteResult(outcome, plan.Changed.Length, plan.Kept.Length, plan.Removed.Length, []);
    }

    private FileStream? TryLock()
    {
        try
        {
            return new FileStream(_lockFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException)
        {
            return null;
        }
    }

    private void CleanUpAfterKilledBuild()
    {
        // Killed between the two renames of a system without an exchange: the old site is still whole under its other name.
        if (!Directory.Exists(_target) && Directory.Exists(_previous)) Directory.Move(_previous, _target);
        DeleteFolder(_previous);
        DeleteFolder(_staging);
    }

    private void Stage(SitePlan plan, CancellationToken cancellation)
    {
        Directory.CreateDirectory(_staging);
        foreach (string folder in plan.ForeignFolders) Directory.CreateDirectory(Path.Combine(_staging, folder));
        foreach (string path in plan.Foreign) CarryOver(path);
        foreach (string path in plan.Kept) CarryOver(path);
        foreach (SiteFile file in plan.Changed)
        {
            cancellation.ThrowIfCancellationRequested();
            string to = InStaging(file.Path);
            if (file.CopyFrom is not null) File.Copy(file.CopyFrom, to, overwrite: true);
            else File.WriteAllBytes(to, file.Content.Span);
        }

        File.WriteAllBytes(Path.Combine(_staging, SiteManifest.FileName), plan.Manifest.ToBytes());
    }

    private void CarryOver(string path)
    {
        string from = Path.Combine(_target, path);
        string to = InStaging(path);
        var info = new FileInfo(from);
        if (info.LinkTarget is { } link) File.CreateSymbolicLink(to, link);
        else FileLink.LinkOrCopy(from, to);
    }

    private string InStaging(string path)
    {
        string to = Path.Combine(_staging, path);
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        return to;
    }

    private WriteOutcome PutInPlace(SitePlan plan)
    {
        if (!Directory.Exists(_target))
        {
            Directory.Move(_staging, _target);
            return WriteOutcome.Replaced;
        }

        if (DirectoryExchange.TryExchange(_staging, _target))
        {
            DeleteFolder(_staging);
            return WriteOutcome.Replaced;
        }

        if (TryTwoRenames())
        {
            DeleteFolder(_previous);
            return WriteOutcome.Replaced;
        }

        ReplaceFiles(plan);
        DeleteFolder(_staging);
        return WriteOutcome.ReplacedFileByFile;
    }

    private bool TryTwoRenames()
    {
        try
        {
            Directory.Move(_target, _previous);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }

        Directory.Move(_staging, _target);
        return true;
    }

    private void ReplaceFiles(SitePlan plan)
    {
        foreach (SiteFile file in plan.Changed) Replace(file.Path);
        Replace(SiteManifest.FileName);
        foreach (string path in plan.Removed) File.Delete(Path.Combine(_target, path));
        foreach (string folder in plan.Removed.Select(p => Path.GetDirectoryName(p)!).Distinct().OrderByDescending(p => p.Length)) RemoveIfEmpty(folder);
    }

    private void Replace(string path)
    {
        string to = Path.Combine(_target, path);
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        File.Move(Path.Combine(_staging, path), to, overwrite: true);
    }

    private void RemoveIfEmpty(string folder)
    {
        for (string path = folder; path.Length > 0; path = Path.GetDirectoryName(path) ?? "")
        {
            string full = Path.Combine(_target, path);
            if (!Directory.Exists(full) || Directory.EnumerateFileSystemEntries(full).Any()) return;
            Directory.Delete(full);
        }
    }

    private static void DeleteFolder(string path)
    {
        if (Directory.Exists(path)) Directory.Delete(path, recursive: true);
    }
}
