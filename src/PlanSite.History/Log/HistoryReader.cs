using System.Collections.Immutable;
using PlanSite.Core.Diagnostics;
using PlanSite.History.Git;
using PlanSite.History.Rules;

namespace PlanSite.History.Log;

/// <summary>
/// Reads the history of a planning repository: one pass of <c>git log</c> and one <c>git cat-file</c> beside it. A document is followed by the id in
/// each of its versions, so that it needs no likeness of contents and is never lost.
/// </summary>
public static class HistoryReader
{
    /// <param name="root">The planning repository's folder, or a bare clone.</param>
    /// <param name="useCache">Keep what was read in git's own folder, so that next time only new commits are read.</param>
    public static RepositoryHistory Read(string root, bool useCache = true)
    {
        var notices = new List<Diagnostic>();
        return GitRepositoryFinder.Open(root, notices) is { } repository ? Read(repository, useCache, notices) : RepositoryHistory.Nothing([.. notices]);
    }

    internal static RepositoryHistory Read(IGitRepository repository, bool useCache, List<Diagnostic> notices)
    {
        LogCache? cache = useCache ? new LogCache(repository) : null;
        CachedLog? known = cache?.Load();
        var commits = new List<LoggedCommit>();
        var replaced = new HashSet<ObjectId>();
        GitAnswer answer;
        using var heads = new HeadIndex(repository, known?.Heads ?? ImmutableDictionary<ObjectId, Content.Revisions.DocumentHead?>.Empty);
        try
        {
            answer = repository.ReadLog(repository.Head, known?.Tip, commit =>
            {
                commits.Add(commit);
                foreach (LoggedChange change in commit.Changes) Ask(change, heads, replaced);
            });

            // Each of them came in some commit, and is known by now, but where a clone is cut off.
            foreach (ObjectId before in replaced) heads.Ask(before);
        }
        catch (IOException e)
        {
            answer = new GitAnswer(GitAnswer.Broken, "", e.Message);
        }

        if (known is not null) commits.AddRange(known.Commits);
        heads.Finish();
        if (answer.IsGood && heads.Missing == 0 && (known is null || known.Tip != repository.Head)) cache?.Save(new CachedLog(repository.Head, commits, heads.Heads));
        Notice(commits, answer, heads, notices);
        return Assemble(repository, commits, heads, notices, isWhole: answer.IsGood && heads.Missing == 0 && repository.Boundary.Length == 0);
    }

    // Only in the order of the log does git find the next version near the one that it has just unpacked; what was replaced comes at the end.
    private static void Ask(LoggedChange change, HeadIndex heads, HashSet<ObjectId> replaced)
    {
        if (!change.Path.EndsWith("/index.md", StringComparison.Ordinal)) return;
        heads.Ask(change.After);
        replaced.UnionWith(change.Before);
    }

    private static void Notice(List<LoggedCommit> commits, GitAnswer answer, HeadIndex heads, List<Diagnostic> notices)
    {
        if (!answer.IsGood) notices.Add(UnreadableHistory.Found(answer.Error));
        if (heads.Missing > 0) notices.Add(MissingObjects.Found(heads.Missing));
        foreach (string folder in commits.SelectMany(commit => commit.Submodules).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)) notices.Add(SubmoduleInContent.Found(folder));
        List<LoggedCommit> doubtful = commits.FindAll(commit => CommitDate.Read(commit.Written) is null || CommitDate.Read(commit.Committed) is null);
        if (doubtful.Count > 0) notices.Add(DoubtfulCommitDate.Found(doubtful.Count, doubtful[0].Id.ToString()[..9]));
    }

    private static RepositoryHistory Assemble(IGitRepository repository, List<LoggedCommit> logged, HeadIndex heads, List<Diagnostic> notices, bool isWhole)
    {
        IReadOnlyDictionary<string, string> names = CoAuthorNames.Of(repository, logged);
        using ObjectReader? objects = repository.OpenObjects();
        var attribution = new CommitAttribution(heads, objects is null ? null : new TreeReader(objects), objects)
        {
            Prefix = repository.Prefix,
            TasksFolders = logged.SelectMany(commit => commit.Changes).Select(change => change.Path).Where(path => path.EndsWith("/tasks.yml", StringComparison.Ordinal))
                .Select(CommitAttribution.FolderOf).ToHashSet(StringComparer.Ordinal),
        };
        var authors = new Dictionary<string, string>(StringComparer.Ordinal);
        var commits = ImmutableArray.CreateBuilder<Commit>(logged.Count);
        var revisions = new Dictionary<string, ImmutableArray<Revision>.Builder>(StringComparer.Ordinal);
        foreach (LoggedCommit one in logged)
        {
            if (!authors.TryGetValue(one.Author, out string? author)) authors[one.Author] = author = CommitText.Name(one.Author);
            Commit commit = Readable(one, author, names);
            commits.Add(commit);
            foreach (Revision revision in attribution.Of(one, commit))
            {
                if (!revisions.TryGetValue(revision.Document, out var list)) revisions[revision.Document] = list = ImmutableArray.CreateBuilder<Revision>();
                list.Add(revision);
            }
        }

        notices.Sort(Diagnostic.Compare);
        return new RepositoryHistory(commits.MoveToImmutable(), revisions.ToDictionary(pair => pair.Key, pair => pair.Value.ToImmutable(), StringComparer.Ordinal), [.. notices], isWhole);
    }

    private static Commit Readable(LoggedCommit commit, string author, IReadOnlyDictionary<string, string> names)
    {
        (string subject, string body) = CommitText.Message(commit.Message);
        return new Commit
        {
            Id = commit.Id.ToString(),
            Parents = [.. commit.Parents.Select(parent => parent.ToString())],
            Author = author,
            CoAuthors = [.. CommitText.CoAuthors(commit.Message).Select(who => CommitText.Name(names.GetValueOrDefault(who, who))).Distinct(StringComparer.Ordinal)],
            Written = CommitDate.Read(commit.Written),
            Committed = CommitDate.Read(commit.Committed),
            Subject = subject,
            Body = body,
        };
    }
}
