using PlanSite.Core.Diagnostics;
using PlanSite.History.Rules;

namespace PlanSite.History.Git;

/// <summary>Opens the git repository around a folder, or says in a sentence why there is no history, and what the site lacks because of it.</summary>
internal static class GitRepositoryFinder
{
    public static GitRepository? Open(string root, ICollection<Diagnostic> notices)
    {
        GitAnswer answer = GitProcess.Ask(root, "rev-parse", "--is-bare-repository", "--is-shallow-repository", "--git-common-dir", "--show-prefix");
        if (!answer.IsGood)
        {
            notices.Add(Why(answer));
            return null;
        }

        string[] lines = answer.Output.TrimEnd('\n').Split('\n');
        if (lines.Length < 3)
        {
            notices.Add(UnreadableHistory.Found(answer.Error));
            return null;
        }

        string settings = GitProcess.Run(root, "config", "--list", "-z") ?? "";
        var facts = new GitFacts(
            Path.GetFullPath(lines[2], root),
            lines.Length > 3 ? lines[3] : "",
            Head(root),
            IsShallow: lines[1] == "true",
            IsBare: lines[0] == "true",
            IsPartial: HasSetting(settings, name => name.StartsWith("remote.", StringComparison.Ordinal) && name.EndsWith(".promisor", StringComparison.Ordinal))
                || HasSetting(settings, name => name == "extensions.partialclone", anyValue: true),
            IsSparse: HasSetting(settings, name => name == "core.sparsecheckout"));
        if (facts.IsShallow) notices.Add(ShallowClone.Found());
        if (facts.IsSparse && !facts.IsBare) notices.Add(SparseCheckout.Found());
        if (facts.Head is not null) return new GitRepository(root, facts);
        notices.Add(NoCommits.Found());
        return null;
    }

    private static Diagnostic Why(GitAnswer answer)
    {
        if (answer.IsAbsent) return MissingGit.Found();
        if (answer.Error.Contains("dubious ownership", StringComparison.Ordinal) || answer.Error.Contains("safe.directory", StringComparison.Ordinal)) return UntrustedFolder.Found();
        return answer.Error.Contains("not a git repository", StringComparison.OrdinalIgnoreCase) ? NoRepository.Found() : UnreadableHistory.Found(answer.Error);
    }

    private static ObjectId? Head(string root) =>
        ObjectId.TryParse(GitProcess.Run(root, "rev-parse", "--verify", "--quiet", "HEAD^{commit}")?.Trim(), out ObjectId head) ? head : null;

    private static bool HasSetting(string settings, Func<string, bool> isMeant, bool anyValue = false) =>
        settings.Split('\0').Select(entry => entry.Split('\n', 2)).Any(entry => isMeant(entry[0]) && (anyValue || entry.Length == 1 || entry[1] is "true" or "yes" or "on" or "1"));
}
