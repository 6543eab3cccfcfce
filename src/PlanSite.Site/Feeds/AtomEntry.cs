using System.Collections.Immutable;

namespace PlanSite.Site.Feeds;

/// <summary>One item of news.</summary>
/// <param name="Href">Full, or from where the feed stands.</param>
/// <param name="Lede">What is said of it in a sentence; may be empty.</param>
internal sealed record AtomEntry(string Id, string Title, DateTimeOffset Updated, ImmutableArray<string> Authors, string Href, string Lede, ImmutableArray<string> Lines);
