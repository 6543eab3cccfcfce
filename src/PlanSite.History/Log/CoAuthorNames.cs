using PlanSite.History.Git;

namespace PlanSite.History.Log;

/// <summary>The names that the mailmap gives to those who are named in messages; git does it by itself only for authors.</summary>
internal static class CoAuthorNames
{
    /// <summary>By what stands in the messages.</summary>
    public static IReadOnlyDictionary<string, string> Of(IGitRepository repository, IEnumerable<LoggedCommit> commits)
    {
        string[] written = [.. commits.SelectMany(commit => CommitText.CoAuthors(commit.Message)).Where(who => who.EndsWith('>')).Distinct(StringComparer.Ordinal)];
        string[] mapped = written.Length == 0 ? [] : repository.MapNames(written);
        return mapped.Length == written.Length
            ? written.Zip(mapped).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal)
            : new Dictionary<string, string>(StringComparer.Ordinal);
    }
}
