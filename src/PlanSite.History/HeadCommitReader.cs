using System.Globalization;
using PlanSite.History.Git;

namespace PlanSite.History;

/// <summary>Finds the commit that a folder is checked out at.</summary>
public static class HeadCommitReader
{
    /// <summary>The commit of the folder's repository; nothing where there is no Git, no repository or no commit yet.</summary>
    public static HeadCommit? Read(string root)
    {
        string? answer = GitProcess.Run(root, "log", "-1", "--format=%H %cI");
        string[] parts = answer?.Trim().Split(' ') ?? [];
        return parts.Length == 2
            && DateTimeOffset.TryParse(parts[1], CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTimeOffset committed)
            ? new HeadCommit(parts[0], committed)
            : null;
    }
}
