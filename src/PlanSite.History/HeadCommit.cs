namespace PlanSite.History;

/// <summary>The commit that a site is built from.</summary>
/// <param name="Commit">Full id, in hexadecimal.</param>
/// <param name="Committed">When it was committed, with the offset that the committer's machine had: the same for every reader.</param>
public sealed record HeadCommit(string Commit, DateTimeOffset Committed);
