using System.ComponentModel;
using System.Diagnostics;

namespace PlanSite.History.Git;

/// <summary>A repository that git itself can read: a work tree, one of several, a bare clone, whole or not.</summary>
internal sealed class GitRepository : IGitRepository
{
    private readonly string _root;
    private readonly Lazy<IReadOnlySet<ObjectId>?> _local;

    public GitRepository(string root, GitFacts facts)
    {
        _root = root;
        Facts = facts;
        _local = new Lazy<IReadOnlySet<ObjectId>?>(() => facts.IsPartial ? ListLocal() : null);
    }

    public GitFacts Facts { get; }

    public string Prefix => Facts.Prefix;

    public ObjectId Head => Facts.Head!.Value;

    public string CacheFolder => Path.Combine(Facts.CommonFolder, "plansite");

    public string Boundary
    {
        get
        {
            string file = Path.Combine(Facts.CommonFolder, "shallow");
            return Facts.IsShallow && File.Exists(file) ? File.ReadAllText(file) : "";
        }
    }

    public GitAnswer ReadLog(ObjectId tip, ObjectId? known, Action<LoggedCommit> each)
    {
        List<string> arguments =
        [
            "log", "-z", "--raw", "-c", "--root", "--no-abbrev", "--no-renames", "--no-ext-diff", "--no-textconv", "--no-color", "--no-show-signature", "--no-notes", "--no-decorate",
            "--no-relative", "--full-index", "--ignore-submodules=none", "--topo-order", "--encoding=UTF-8", "--date=raw", LogParser.Format, tip.ToString(),
        ];
        if (known is { } from) arguments.Add("^" + from);
        arguments.Add("--");
        try
        {
            using Process? git = Process.Start(GitStart.In(_root, [.. arguments]));
            if (git is null) return GitAnswer.NoGit;
            var error = new ErrorText(git);
            git.StandardInput.Close();
            foreach (LoggedCommit commit in new LogParser(git.StandardOutput.BaseStream, Prefix).Read()) each(commit);
            git.StandardOutput.Close();
            git.WaitForExit();
            return new GitAnswer(git.ExitCode, "", error.ToString());
        }
        catch (Win32Exception)
        {
            return GitAnswer.NoGit;
        }
    }

    public ObjectReader? OpenObjects(bool manyAtOnce = false) => ObjectReader.Start(_root, _local.Value, manyAtOnce);

    public ObjectId? Resolve(string revision)
    {
        // A name that git could take for an option, or for several, is none.
        if (revision.Length == 0 || revision[0] is '-' or '^' || revision.Contains("..", StringComparison.Ordinal)) return null;
        string? answer = GitProcess.Run(_root, "rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");
        return ObjectId.TryParse(answer?.Trim(), out ObjectId id) ? id : null;
    }

    public bool IsAncestor(ObjectId ancestor, ObjectId commit) =>
        ancestor == commit || GitProcess.Ask(_root, "merge-base", "--is-ancestor", ancestor.ToString(), commit.ToString()).IsGood;

    public string? MergeBase(string one, string other) =>
        Resolve(one) is { } a && Resolve(other) is { } b ? GitProcess.Run(_root, "merge-base", a.ToString(), b.ToString())?.Trim() : null;

    public string[] MapNames(IReadOnlyList<string> written)
    {
        GitAnswer answer = GitProcess.Ask(GitStart.In(_root, "check-mailmap", "--stdin"), string.Join('\n', written) + "\n");
        return answer.IsGood ? answer.Output.TrimEnd('\n').Split('\n') : [];
    }

    // Older versions of git ask the server, one process each, for every object that isn't here; so nothing is asked for that isn't.
    private HashSet<ObjectId> ListLocal()
    {
        var found = new HashSet<ObjectId>();
        string? list = GitProcess.Run(_root, "cat-file", "--batch-all-objects", "--batch-check=%(objectname)", "--unordered");
        foreach (ReadOnlySpan<char> line in list.AsSpan().EnumerateLines())
        {
            if (ObjectId.TryParse(line, out ObjectId id)) found.Add(id);
        }

        return found;
    }
}
