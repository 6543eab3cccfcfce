namespace PlanSite.History.Git;

/// <summary>What kind of repository a folder is in.</summary>
/// <param name="CommonFolder">Git's own folder, shared by all work trees.</param>
/// <param name="Prefix">The folder below the top of the work tree, with a slash at its end; or empty.</param>
/// <param name="Head">Nothing before the first commit.</param>
/// <param name="IsPartial">Cloned without some objects, which git would fetch when they are asked for.</param>
/// <param name="IsSparse">Only part of the files is checked out.</param>
internal sealed record GitFacts(string CommonFolder, string Prefix, ObjectId? Head, bool IsShallow, bool IsBare, bool IsPartial, bool IsSparse);
