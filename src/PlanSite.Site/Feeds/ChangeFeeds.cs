using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using PlanSite.Site.Addresses;
using PlanSite.Site.Output;
using PlanSite.Site.Pages;
using PlanSite.Site.Revisions;
using PlanSite.Site.Theming;

namespace PlanSite.Site.Feeds;

/// <summary>What changed in meaning as news feeds: of all, of each level and unit.</summary>
internal sealed class ChangeFeeds
{
    private readonly SiteContext _site;
    private readonly FeedStamps _stamps;

    private ChangeFeeds(SiteContext site, FeedStamps stamps) => (_site, _stamps) = (site, stamps);

    public static ImmutableArray<Func<SiteFile>> Of(SiteContext site, FeedStamps stamps)
    {
        var feeds = new ChangeFeeds(site, stamps);
        IEnumerable<ChangeScope> all = ChangesPages.Scopes(site).Prepend(new ChangeScope("", SiteAddresses.Changes, false, site.Histories.Changes));
        return [.. all.Where(scope => PathOf(scope.Of, scope.Changes) is not null).Select(scope => (Func<SiteFile>)(() => feeds.File(scope)))];
    }

    /// <summary>Path of the feed beside a page; nothing where no change would stand in it: a feed says when it last changed.</summary>
    public static string? PathOf(string page, ImmutableArray<ChangeSummary> changes) => Told(changes).Any() ? SiteAddresses.ChangeFeedOf(page) : null;

    private static IEnumerable<ChangeSummary> Told(ImmutableArray<ChangeSummary> changes) => changes.Where(change => change.HasMeaning && change.Date is not null).Take(ChangeScopes.Most);

    private SiteFile File(ChangeScope scope)
    {
        string path = SiteAddresses.ChangeFeedOf(scope.Of), page = scope.Name.Length == 0 ? scope.Of : scope.Page;
        string title = _site.Messages[MessageKey.ChangesTitle];
        var links = new PageLinks(path);
        return new SiteFile(path, AtomFile.Write(
            Id("feed", path),
            scope.Name.Length == 0 ? $"{title} – {_site.Settings.Title}" : $"{_site.Messages.Format(MessageKey.ChangesOf, ("name", scope.Name))} – {_site.Settings.Title}",
            _site.Language,
            _stamps.Address(path),
            _stamps.Address(page) ?? links.To(page),
            [.. Told(scope.Changes).Select(change => Entry(change, links))]));
    }

    private AtomEntry Entry(ChangeSummary change, PageLinks links)
    {
        string page = change.Comparison ?? _site.Addresses.History(change.Document)!;
        string what = MeaningWords.Counts(_site, change.Meaning.Select(meaning => meaning.Change));
        if (what.Length == 0)
            what = _site.Messages[change.Revision.IsRemoval ? MessageKey.HistoryRemoved : change.Revision.Head is null ? MessageKey.HistoryBroken : MessageKey.ChangesCame];
        return new AtomEntry(
            Id("change", change.Document, change.Revision.Commit.Id),
            $"{_site.Names.Name(_site.Repository.DocumentsById[change.Document])}: {what}",
            OfficeTime(change.Date!.Value),
            [.. change.Revision.Commit.CoAuthors.Prepend(change.Revision.Commit.Author)],
            _stamps.Address(page) ?? links.To(page),
            change.Revision.Commit.Subject,
            [.. change.Meaning.Select(meaning => MeaningWords.Sentence(meaning.Change.Sentence, _site.Language))]);
    }

    private DateTimeOffset OfficeTime(DateTimeOffset date) => Core.Time.OfficeZone.At(_site.Settings.TimeZone, date);

    // A feed needs names that stay and that no other site has; not every office has an address to make them of. RFC 9562, version 8.
    private string Id(params string[] parts)
    {
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts.Prepend(_site.Settings.BaseUrl ?? _site.Settings.Title))))[..16];
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return "urn:uuid:" + new Guid(hash, bigEndian: true).ToString("D");
    }
}
