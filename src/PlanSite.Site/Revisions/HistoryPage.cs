using PlanSite.Core.Documents;
using PlanSite.History.Log;
using PlanSite.Site.Addresses;
using PlanSite.Site.Pages;
using PlanSite.Site.Theming;

namespace PlanSite.Site.Revisions;

/// <summary>The log of a document: by draft, who changed it, when, why, and what that means.</summary>
internal static class HistoryPage
{
    private const int MostLines = 8;

    public static Page Make(SiteContext site, Document document, DocumentHistory history, bool isWhole)
    {
        var links = new PageLinks(site.Addresses.History(document.Id.Value)!);
        return new Page(links.Page, "history", site.Messages.Format(MessageKey.HistoryOf, ("document", DocumentPage.Title(site, document))), links, new HistoryView(
            site.Messages.Format(MessageKey.HistoryOf, ("document", site.Names.Name(document))),
            document.Title.Value,
            isWhole,
            history.Changes.Length,
            AnyComparisonPage.IsFor(history) ? links.To(site.Addresses.AnyComparison(document.Id.Value)!) : null,
            Groups(site, history, links)))
        {
            Short = site.Messages[MessageKey.HistoryTitle],
            Section = SiteAddresses.Register,
            Assets = SiteAddresses.HistoryAssets,
            Crumbs = Crumbs(site, document, links),
        };
    }

    public static LinkView[] Crumbs(SiteContext site, Document document, PageLinks links, bool withHistory = false) =>
    [
        new LinkView(site.Messages[MessageKey.RegisterTitle], links.To(SiteAddresses.Register)),
        new LinkView(site.Names.Name(document), links.To(site.Addresses.Document(document.Id.Value)!)),
        .. withHistory ? [new LinkView(site.Messages[MessageKey.HistoryTitle], links.To(site.Addresses.History(document.Id.Value)!))] : Array.Empty<LinkView>(),
    ];

    public static HistoryGroupView[] Groups(SiteContext site, DocumentHistory history, PageLinks links, int most = int.MaxValue)
    {
        int left = most;
        var groups = new List<HistoryGroupView>();
        foreach ((DraftStage stage, IReadOnlyList<ChangeSummary> changes) in history.Groups)
        {
            if (left <= 0) break;
            LinkView? draft = changes.Select(change => history.Drafts.GetValueOrDefault(change.Revision.Commit.Id)).FirstOrDefault(found => found.Path is not null) is { Path: { } path } pair
                ? new LinkView(site.Messages.Format(MessageKey.HistoryCompareDraft, ("draft", pair.Old.Name.In(site.Language))), links.To(path))
                : null;
            groups.Add(new HistoryGroupView(
                stage.Name.In(site.Language), Style(stage),
                changes.Count, draft, [.. changes.Take(left).Select(change => Entry(site, change, links))]));
            left -= changes.Count;
        }

        return [.. groups];
    }

    /// <summary>How the mark of a stage looks.</summary>
    public static string Style(DraftStage stage) => stage.Kind switch
    {
        DraftStageKind.Draft => "draft",
        DraftStageKind.Removed => "withdrawn",
        _ => "issued",
    };

    public static HistoryEntryView Entry(SiteContext site, ChangeSummary change, PageLinks links)
    {
        Commit commit = change.Revision.Commit;
        return new HistoryEntryView(
            "l." + commit.ShortId,
            commit.ShortId,
            RevisionWords.Date(site, change.Date),
            RevisionWords.Iso(site, change.Date),
            RevisionWords.People(commit),
            commit.Subject,
            commit.Body,
            Notes(site, change),
            change.Size is { Clauses: > 0 } size
                ? site.Messages.Format(MessageKey.HistorySize, ("clauses", $"{size.Clauses}"), ("inserted", $"{size.Inserted}"), ("deleted", $"{size.Deleted}"))
                : null,
            MeaningWords.Lines(site, change, links, MostLines),
            Math.Max(0, change.Meaning.Length - MostLines),
            change.Version is { } version ? links.To(version) : null,
            change.Comparison is { } comparison ? links.To(comparison) : null);
    }

    private static string[] Notes(SiteContext site, ChangeSummary change)
    {
        var notes = new List<string>();
        if (change.Revision.MovedFrom is { } from) notes.Add(site.Messages.Format(MessageKey.HistoryMoved, ("from", from)));
        if (change.Revision.IsRemoval) notes.Add(site.Messages[MessageKey.HistoryRemoved]);
        else if (change.Revision.Head is null) notes.Add(site.Messages[MessageKey.HistoryBroken]);
        else if (change.Comparison is null) notes.Add(site.Messages[MessageKey.HistoryFirst]);
        return [.. notes];
    }
}

/// <param name="IsWhole">False where the clone lacks a part: then the page says so.</param>
/// <param name="AnyHref">Where any two versions are compared.</param>
internal sealed record HistoryView(string Title, string Subject, bool IsWhole, int Count, string? AnyHref, IReadOnlyList<HistoryGroupView> Groups);

/// <param name="Draft">Way to the comparison with the stage before.</param>
internal sealed record HistoryGroupView(string Name, string Style, int Count, LinkView? Draft, IReadOnlyList<HistoryEntryView> Entries);

/// <param name="Commit">The first letters of the commit's id.</param>
/// <param name="More">How many changes in meaning are not listed.</param>
internal sealed record HistoryEntryView(
    string Id,
    string Commit,
    string Date,
    string? Iso,
    string People,
    string Subject,
    string Body,
    IReadOnlyList<string> Notes,
    string? Size,
    IReadOnlyList<LinkView> Meaning,
    int More,
    string? VersionHref,
    string? CompareHref);
