namespace PlanSite.Site.Feeds;

/// <param name="Changed">When what an entry says last changed.</param>
/// <param name="Sequence">How often it had changed before (RFC 5545, 3.8.7.4).</param>
internal sealed record FeedStamp(DateTimeOffset Changed, int Sequence);
