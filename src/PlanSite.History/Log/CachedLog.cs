using PlanSite.Content.Revisions;
using PlanSite.History.Git;

namespace PlanSite.History.Log;

/// <summary>What was read of the history up to a commit.</summary>
/// <param name="Commits">Newest first.</param>
/// <param name="Heads">By version of a document.</param>
internal sealed record CachedLog(ObjectId Tip, IReadOnlyList<LoggedCommit> Commits, IReadOnlyDictionary<ObjectId, DocumentHead?> Heads);
