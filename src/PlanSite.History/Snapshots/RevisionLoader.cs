using PlanSite.Content;
using PlanSite.Content.Revisions;
using PlanSite.Core;
using PlanSite.Core.Schedule;
using PlanSite.History.Git;
using PlanSite.History.Log;

namespace PlanSite.History.Snapshots;

/// <summary>
/// Reads documents and whole repositories as they were at a commit, through one long-lived git. A document is read with the data files of its own
/// commit, so that its deadlines count from the events as they were then; the documents that it speaks of are today's. Safe for several threads: what
/// git answers is read by one at a time, and understood by all.
/// </summary>
public sealed class RevisionLoader : IDisposable
{
    private readonly IGitRepository _repository;
    private readonly PlanRepository _today;
    private readonly ObjectReader _objects;
    private readonly TreeReader _trees;
    private readonly Lock _reading = new();
    private readonly Dictionary<(ObjectId Data, ObjectId Settings), RevisionReader> _readers = [];

    private RevisionLoader(IGitRepository repository, PlanRepository today, ObjectReader objects)
    {
        (_repository, _today, _objects) = (repository, today, objects);
        _trees = new TreeReader(objects);
    }

    /// <param name="today">The repository as it lies in the folder.</param>
    /// <returns>Nothing where there is no history to read.</returns>
    public static RevisionLoader? Open(string root, PlanRepository today) =>
        GitRepositoryFinder.Open(root, []) is { } repository && repository.OpenObjects() is { } objects ? new RevisionLoader(repository, today, objects) : null;

    /// <summary>Full id of the commit that a name of git's means; nothing where it means none.</summary>
    public string? Resolve(string name) => _repository.Resolve(name)?.ToString();

    /// <summary>The last commit that two branches have in common.</summary>
    public string? MergeBase(string one, string other) => _repository.MergeBase(one, other);

    /// <summary>Nothing where the version can't be read, or is missing from a partial clone.</summary>
    public LoadedRevision? Load(Revision revision)
    {
        if (!revision.IsReadable) return null;
        byte[]? index, tasks;
        RevisionReader reader;
        lock (_reading)
        {
            index = _objects.Read(revision.Index) is { IsWhole: true } found ? found.Bytes : null;
            if (index is null) return null;
            tasks = revision.MayHaveTasks ? Blob(revision.Tree, TasksOf(revision.File)) : null;
            reader = ReaderOf(revision.Tree);
        }

        return Load(reader, revision.File, index, tasks);
    }

    /// <summary>A document as it is at any commit, also of another branch.</summary>
    /// <param name="files">Where it is known to have been; it is looked for elsewhere too.</param>
    public LoadedRevision? Load(string commit, string document, IEnumerable<string> files)
    {
        lock (_reading) return LoadAnywhere(commit, document, files);
    }

    private LoadedRevision? LoadAnywhere(string commit, string document, IEnumerable<string> files)
    {
        if (TreeOf(commit) is not { } tree) return null;
        foreach (string file in files.Distinct(StringComparer.Ordinal).Concat(AllIndexes(tree)))
        {
            if (Blob(tree, file) is { } blob && DocumentHeadReader.Read(blob)?.Id == document) return Load(tree, file);
        }

        return null;
    }

    /// <summary>The whole repository as it was at a commit; nothing where there is no such commit.</summary>
    public LoadResult? LoadAll(string commit, CancellationToken cancellation)
    {
        using var folder = new SnapshotFolder(_objects, _trees);
        lock (_reading)
        {
            if (TreeOf(commit) is not { } tree || Root(tree) is not { } root) return null;
            folder.Write(root, withContent: true);
        }

        return RepositoryLoader.Load(folder.Path, cancellation);
    }

    public void Dispose() => _objects.Dispose();

    private LoadedRevision? Load(ObjectId tree, string file) =>
        Blob(tree, file) is { } index ? Load(ReaderOf(tree), file, index, Blob(tree, TasksOf(file))) : null;

    private static LoadedRevision? Load(RevisionReader reader, string file, byte[] index, byte[]? tasks)
    {
        if (reader.Read(file, index, tasks) is not { } text) return null;
        PlanRepository repository = reader.Surroundings.With([.. reader.Neighbours(text.Document).Append(text.Document).OrderBy(document => document.Id.Value, StringComparer.Ordinal)]);
        return new LoadedRevision(text, repository, ScheduleBuilder.Build(repository));
    }

    private static string TasksOf(string file) => file[..(file.LastIndexOf('/') + 1)] + "tasks.yml";

    private RevisionReader ReaderOf(ObjectId tree)
    {
        (ObjectId, ObjectId) key = (Find(tree, "data")?.Id ?? default, Find(tree, "plansite.yml")?.Id ?? default);
        if (_readers.TryGetValue(key, out RevisionReader? reader)) return reader;
        using var folder = new SnapshotFolder(_objects, _trees);
        if (Root(tree) is { } root) folder.Write(root, withContent: false);
        PlanRepository data = RepositoryLoader.Load(folder.Path).Repository;
        return _readers[key] = new RevisionReader((data with { Documents = _today.Documents }).Indexed());
    }

    private ObjectId? TreeOf(string commit) =>
        ObjectId.TryParse(commit, out ObjectId id) && _objects.Read(id) is { Kind: "commit" } found
        && System.Text.Encoding.ASCII.GetString(found.Bytes.AsSpan(0, Math.Min(found.Bytes.Length, 80))).Split('\n')[0].Split(' ') is ["tree", var name]
        && ObjectId.TryParse(name, out ObjectId tree) ? tree : null;

    private ObjectId? Root(ObjectId tree) => _repository.Prefix.Length == 0 ? tree : _trees.Find(tree, _repository.Prefix)?.Id;

    private TreeEntry? Find(ObjectId tree, string path) => _trees.Find(tree, _repository.Prefix + path);

    private byte[]? Blob(ObjectId tree, string path) =>
        Find(tree, path) is { IsFile: true } entry && _objects.Read(entry.Id) is { IsWhole: true } found ? found.Bytes : null;

    private IEnumerable<string> AllIndexes(ObjectId tree) => Find(tree, "content") is { IsFolder: true } content ? Indexes(content.Id, "content/") : [];

    private IEnumerable<string> Indexes(ObjectId tree, string path)
    {
        foreach (TreeEntry entry in _trees.Entries(tree))
        {
            if (entry is { Name: "index.md", IsFile: true }) yield return path + entry.Name;
            if (!entry.IsFolder) continue;
            foreach (string below in Indexes(entry.Id, path + entry.Name + "/")) yield return below;
        }
    }
}
