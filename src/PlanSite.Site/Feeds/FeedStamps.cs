using System.Collections.Immutable;
using PlanSite.Site.Pages;

namespace PlanSite.Site.Feeds;

/// <summary>What entries of a feed bear so that a reader's program knows them again: a name, the time of the last change, an address.</summary>
internal sealed class FeedStamps(SiteContext site, ImmutableDictionary<string, DocumentStamp> documents, DateTimeOffset? commit)
{
    // Outside Git there is no time at all that every build would agree on.
    private readonly FeedStamp _whole = new(commit ?? DateTimeOffset.UnixEpoch, 0);
    private readonly string _host = site.Settings.BaseUrl is { } url && Uri.TryCreate(url, UriKind.Absolute, out Uri? address) ? address.Host : "plansite.invalid";

    public FeedStamp Of(CalendarItem item) => item.Document is { } document ? OfDocument(document) : _whole;

    public FeedStamp OfDocument(string document) =>
        documents.TryGetValue(document, out DocumentStamp? stamp) ? new FeedStamp(stamp.Changed, stamp.Revisions - 1) : _whole;

    public string Uid(CalendarItem item) => $"{item.Id}@{_host}";

    public string NameOfLevel(string level) => site.Names.Level(level);

    /// <summary>The full address of a page; nothing where <c>plansite.yml</c> does not say where the site will stand.</summary>
    public string? Address(CalendarItem item) => Address(item.Path);

    public string? Address(string path) => site.Settings.BaseUrl is { } url ? url + site.Settings.BasePath + path : null;
}
