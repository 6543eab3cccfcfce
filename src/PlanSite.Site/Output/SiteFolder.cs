namespace PlanSite.Site.Output;

/// <summary>The folder of a site and those beside it: the new site that is being made, the old one that is being replaced.</summary>
/// <param name="target">Absolute path of the site's folder, links followed; it need not exist.</param>
internal sealed class SiteFolder(string target)
{
    private readonly string _staging = Beside(target, "new");
    private readonly string _previous = Beside(target, "old");
    private readonly string _lockFile = Beside(target, "lock");

    public string Target { get; } = target;

    /// <summary>Keeps other builds out; nothing where one is at work.</summary>
    public FileStream? TryLock()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Target)!);
        try
        {
            return new FileStream(_lockFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException)
        {
            return null;
        }
    }

    public void CleanUpAfterKilledBuild()
    {
        // Killed between the two renames of a system without an exchange: the old site is still whole under its other name.
        if (!Directory.Exists(Target) && Directory.Exists(_previous)) Directory.Move(_previous, Target);
        Delete(_previous);
        Delete(_staging);
    }

    /// <summary>Writes a file of the new site.</summary>
    public void Stage(SiteFile file)
    {
        string to = InStaging(file.Path);
        if (file.CopyFrom is not null) File.Copy(file.CopyFrom, to, overwrite: true);
        else using (FileStream stream = File.Create(to, bufferSize: 1)) stream.Write(file.Content.Span);
    }

    public void StageFolders(IEnumerable<string> folders)
    {
        Directory.CreateDirectory(_staging);
        foreach (string folder in folders) Directory.CreateDirectory(Path.Combine(_staging, folder));
    }

    /// <summary>Takes a file of the old site into the new one.</summary>
    public void CarryOver(string path)
    {
        string from = Path.Combine(Target, path);
        string to = InStaging(path);
        if (new FileInfo(from).LinkTarget is { } link) File.CreateSymbolicLink(to, link);
        else FileLink.LinkOrCopy(from, to);
    }

    /// <summary>The new site takes the old one's place, in one step where the system can.</summary>
    public WriteOutcome PutInPlace(IEnumerable<string> changed, IReadOnlyCollection<string> removed)
    {
        if (!Directory.Exists(Target))
        {
            Directory.Move(_staging, Target);
            return WriteOutcome.Replaced;
        }

        if (DirectoryExchange.TryExchange(_staging, Target))
        {
            Delete(_staging);
            return WriteOutcome.Replaced;
        }

        if (TryTwoRenames())
        {
            Delete(_previous);
            return WriteOutcome.Replaced;
        }

        ReplaceFiles(changed, removed);
        Delete(_staging);
        return WriteOutcome.ReplacedFileByFile;
    }

    /// <summary>Forgets what was staged.</summary>
    public void Discard() => Delete(_staging);

    private static string Beside(string target, string what) => Path.Combine(
        Path.GetDirectoryName(target) ?? throw new ArgumentException("The root of a file system can't hold a site.", nameof(target)), $".{Path.GetFileName(target)}.plansite-{what}");

    private string InStaging(string path)
    {
        string to = Path.Combine(_staging, path);
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        return to;
    }

    private bool TryTwoRenames()
    {
        try
        {
            Directory.Move(Target, _previous);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }

        Directory.Move(_staging, Target);
        return true;
    }

    private void ReplaceFiles(IEnumerable<string> changed, IReadOnlyCollection<string> removed)
    {
        foreach (string path in changed) Replace(path);
        Replace(SiteManifest.FileName);
        foreach (string path in removed) File.Delete(Path.Combine(Target, path));
        foreach (string folder in removed.Select(path => Path.GetDirectoryName(path)!).Distinct().OrderByDescending(path => path.Length)) RemoveIfEmpty(folder);
    }

    private void Replace(string path)
    {
        string to = Path.Combine(Target, path);
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        File.Move(Path.Combine(_staging, path), to, overwrite: true);
    }

    private void RemoveIfEmpty(string folder)
    {
        for (string path = folder; path.Length > 0; path = Path.GetDirectoryName(path) ?? "")
        {
            string full = Path.Combine(Target, path);
            if (!Directory.Exists(full) || Directory.EnumerateFileSystemEntries(full).Any()) return;
            Directory.Delete(full);
        }
    }

    private static void Delete(string folder)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }
}
