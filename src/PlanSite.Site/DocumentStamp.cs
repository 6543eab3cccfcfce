namespace PlanSite.Site;

/// <summary>When a document last changed, and how often it has: what a subscriber's calendar needs to know that an entry is newer than its own.</summary>
/// <param name="Revisions">How many commits touched it; at least one.</param>
public sealed record DocumentStamp(DateTimeOffset Changed, int Revisions);
