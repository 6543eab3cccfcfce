using System.Collections.Immutable;
using PlanSite.Content.Revisions;
using PlanSite.History.Git;

namespace PlanSite.History.Log;

/// <summary>Says which documents a commit touched, from the ids in the versions before and after.</summary>
internal sealed class CommitAttribution(HeadIndex heads, TreeReader? trees, ObjectReader? objects)
{
    private const string IndexName = "/index.md";
    private const string TasksName = "/tasks.yml";

    public IEnumerable<Revision> Of(LoggedCommit logged, Commit commit)
    {
        if (logged.Changes.IsEmpty) return [];
        var after = new SortedDictionary<string, (string File, ObjectId Blob, DocumentHead? Head)>(StringComparer.Ordinal);
        var before = new SortedDictionary<string, (string File, ImmutableArray<ObjectId> Blobs)>(StringComparer.Ordinal);
        foreach (LoggedChange change in logged.Changes.Where(change => change.Path.EndsWith(IndexName, StringComparison.Ordinal))) Index(change, after, before);

        var tasksOnly = new SortedDictionary<string, Revision>(StringComparer.Ordinal);
        foreach (LoggedChange change in logged.Changes.Where(change => change.Path.EndsWith(TasksName, StringComparison.Ordinal)))
        {
            if (Tasks(change, logged, commit) is { } revision && !after.ContainsKey(revision.Document) && !before.ContainsKey(revision.Document)) tasksOnly.TryAdd(revision.Document, revision);
        }

        IEnumerable<Revision> present = after.Select(pair => new Revision
        {
            Commit = commit,
            Document = pair.Key,
            File = pair.Value.File,
            MovedFrom = before.TryGetValue(pair.Key, out (string File, ImmutableArray<ObjectId>) old) && old.File != pair.Value.File ? old.File : null,
            Head = pair.Value.Head,
            Index = pair.Value.Blob,
            Replaced = before.TryGetValue(pair.Key, out (string, ImmutableArray<ObjectId> Blobs) replaced) ? replaced.Blobs : [],
            Tree = logged.Tree,
            MayHaveTasks = TasksFolders.Contains(FolderOf(pair.Value.File)),
        });
        IEnumerable<Revision> gone = before.Where(pair => !after.ContainsKey(pair.Key)).Select(pair => new Revision
        {
            Commit = commit,
            Document = pair.Key,
            File = pair.Value.File,
            IsRemoval = true,
            Replaced = pair.Value.Blobs,
            Tree = logged.Tree,
        });
        return present.Concat(gone).Concat(tasksOnly.Values);
    }

    private void Index(
        LoggedChange change,
        SortedDictionary<string, (string File, ObjectId Blob, DocumentHead? Head)> after,
        SortedDictionary<string, (string File, ImmutableArray<ObjectId> Blobs)> before)
    {
        var olds = change.Before.Select(heads.Of).OfType<DocumentHead>().Select(head => head.Id).Distinct(StringComparer.Ordinal).ToList();
        DocumentHead? head = heads.Of(change.After);

        // A head that can't be read is still the document that lay there.
        string? id = change.After.IsNone ? null : head?.Id ?? olds.FirstOrDefault();

        // The same id twice is a fault that the check finds; the one that stays in its place is meant.
        if (id is not null && (!after.ContainsKey(id) || olds.Contains(id))) after[id] = (change.Path, change.After, head);
        foreach (string old in olds)
        {
            if (!before.ContainsKey(old) || old == id) before[old] = (change.Path, [.. change.Before.Where(blob => heads.Of(blob)?.Id == old)]);
        }
    }

    // The document is the one in the same folder, which the commit may not have touched.
    private Revision? Tasks(LoggedChange change, LoggedCommit logged, Commit commit)
    {
        string file = change.Path[..^TasksName.Length] + IndexName;
        if (logged.Changes.Any(other => other.Path == file)) return null;
        if (trees?.Find(logged.Tree, Prefix + file) is not { IsFile: true } entry || HeadOf(entry.Id) is not { } head) return null;
        return new Revision { Commit = commit, Document = head.Id, File = file, Head = head, Index = entry.Id, Replaced = [entry.Id], Tree = logged.Tree, IsTasksOnly = true, MayHaveTasks = true };
    }

    /// <summary>The folders in which a <c>tasks.yml</c> ever lay.</summary>
    public IReadOnlySet<string> TasksFolders { get; init; } = new HashSet<string>();

    /// <summary>The folder of a file, without a slash at its end.</summary>
    public static string FolderOf(string file) => file[..Math.Max(0, file.LastIndexOf('/'))];

    /// <summary>The planning repository's folder in the tree.</summary>
    public string Prefix { get; init; } = "";

    private DocumentHead? HeadOf(ObjectId blob)
    {
        if (heads.Of(blob) is { } known) return known;
        return objects?.Read(blob) is { } found ? DocumentHeadReader.Read(found.Bytes) : null;
    }
}
