using PlanSite.Site.Output;

namespace PlanSite.Site.Search;

/// <summary>A part of the index that is fetched by itself. Its name holds the hash of what it says, so that it can be kept for ever.</summary>
/// <param name="First">Where it begins: the first word, or the first entry's place in the order.</param>
/// <param name="Hash">Part of its name.</param>
internal sealed record SearchShard(string First, string Hash, SiteFile File);
