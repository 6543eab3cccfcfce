namespace PlanSite.Cli.Preview;

/// <summary>Watches a repository's sources. An editor writes a file in several steps, so a change is told once things are quiet.</summary>
internal sealed class RepositoryWatcher : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(60);
    private static readonly string[] Sources = ["content", "data", "themes", "plansite.yml", "plansite-baseline.json"];

    private readonly string _root;
    private readonly FileSystemWatcher _watcher;
    private readonly Timer _timer;

    public RepositoryWatcher(string root, Action changed)
    {
        _root = root;
        _timer = new Timer(_ => changed(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _watcher = new FileSystemWatcher(root)
        {
            IncludeSubdirectories = true,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        _watcher.Changed += (_, e) => Touched(e.FullPath);
        _watcher.Created += (_, e) => Touched(e.FullPath);
        _watcher.Deleted += (_, e) => Touched(e.FullPath);
        _watcher.Renamed += (_, e) => Touched(e.FullPath);
        // Too many changes at once: which files is unknown, that something changed is not.
        _watcher.Error += (_, _) => _timer.Change(Quiet, Timeout.InfiniteTimeSpan);
        _watcher.EnableRaisingEvents = true;
    }

    public void Dispose()
    {
        _watcher.Dispose();
        _timer.Dispose();
    }

    private void Touched(string path)
    {
        string top = Path.GetRelativePath(_root, path).Replace('\\', '/').Split('/')[0];
        if (Sources.Contains(top, StringComparer.Ordinal)) _timer.Change(Quiet, Timeout.InfiniteTimeSpan);
    }
}
