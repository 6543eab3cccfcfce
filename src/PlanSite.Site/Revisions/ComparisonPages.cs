using PlanSite.Core.Documents;
using PlanSite.History.Chronicles;
using PlanSite.History.Log;
using PlanSite.History.Meaning;
using PlanSite.Site.Addresses;
using PlanSite.Site.Pages;
using PlanSite.Site.Theming;

namespace PlanSite.Site.Revisions;

/// <summary>Pages that set two versions of a document side by side: what it means first, then the words.</summary>
internal sealed class ComparisonPages(SiteContext site, Document document, DocumentHistory history)
{
    private readonly string _id = document.Id.Value;

    public Page Make(RevisionComparison comparison)
    {
        ChangeSummary old = SummaryOf(comparison.Old), now = SummaryOf(comparison.New);
        var links = new PageLinks(site.Addresses.Comparison(_id, comparison.Old.Commit.Id, comparison.New.Commit.Id)!);
        string from = RevisionWords.Name(site, old.Stage, old.Revision), to = RevisionWords.Name(site, now.Stage, now.Revision);
        string title = site.Messages.Format(MessageKey.CompareTitle, ("document", site.Names.Name(document)));
        int at = history.Changes.IndexOf(now);
        return new Page(
            links.Page,
            "comparison",
            $"{title}: {from} → {to} ({old.Revision.Commit.ShortId} → {now.Revision.Commit.ShortId}, {_id})",
            links,
            new ComparisonView(
                title,
                document.Title.Value,
                Version(old, from, links),
                Version(now, to, links),
                MeaningWords.Counts(site, comparison.Meaning.Changes),
                [.. comparison.Meaning.Changes.Select(change => new LinkView(
                    MeaningWords.Sentence(change.Sentence, site.Language), PlaceOf(comparison, change) is { } place ? "#" + Uri.EscapeDataString(place) : null))],
                ComparisonRows.Of(site, comparison),
                comparison.Text.IsChanged,
                Neighbour(history.Changes.Skip(at + 1), links),
                Neighbour(history.Changes.Take(Math.Max(at, 0)).Reverse(), links),
                links.To(site.Addresses.History(_id)!),
                AnyComparisonPage.IsFor(history) ? $"{links.To(site.Addresses.AnyComparison(_id)!)}?tu={old.Revision.Commit.ShortId}&den={now.Revision.Commit.ShortId}" : null))
        {
            Short = site.Messages[MessageKey.CompareShort],
            Section = SiteAddresses.Register,
            Assets = SiteAddresses.HistoryAssets,
            Crumbs = HistoryPage.Crumbs(site, document, links, withHistory: true),
        };
    }

    /// <summary>Anchor of the clause on the page that says what changed, or said it.</summary>
    public static string? PlaceOf(RevisionComparison comparison, MeaningChange change)
    {
        if (change.Place is not { } place) return null;
        if (ClauseOf(comparison.NewVersion.Document, place) is { } now && comparison.Text.Clauses.FirstOrDefault(clause => clause.New?.Anchor == now) is { } found) return ComparisonRows.Anchor(found);
        return ClauseOf(comparison.OldVersion.Document, place) is { } then && comparison.Text.Clauses.FirstOrDefault(clause => clause.Old?.Anchor == then) is { } gone
            ? ComparisonRows.Anchor(gone)
            : null;
    }

    // A row of a table stands in a clause.
    private static string? ClauseOf(Document version, string place) =>
        version.Clauses.Any(clause => clause.Anchor == place) ? place : new DocumentAnchors(version).ClauseAt(place);

    private LinkView? Neighbour(IEnumerable<ChangeSummary> changes, PageLinks links) =>
        changes.FirstOrDefault(change => change.Comparison is not null) is { } found
            ? new LinkView(RevisionWords.Name(site, found.Stage, found.Revision), links.To(found.Comparison!))
            : null;

    private ChangeSummary SummaryOf(Revision revision) => history.Changes.First(change => change.Revision.Commit.Id == revision.Commit.Id);

    private static ComparedView Version(ChangeSummary change, string name, PageLinks links) =>
        new(name, change.Version is { } page ? links.To(page) : null, RevisionWords.People(change.Revision.Commit), change.Revision.Commit.Subject);
}

/// <param name="Counts">What changed in meaning, in numbers; empty where nothing did.</param>
/// <param name="Older">The comparison before this one.</param>
/// <param name="Newer">The one after it.</param>
/// <param name="AnyHref">Where two others can be chosen.</param>
internal sealed record ComparisonView(
    string Title,
    string Subject,
    ComparedView Old,
    ComparedView New,
    string Counts,
    IReadOnlyList<LinkView> Meaning,
    IReadOnlyList<ComparisonRowView> Rows,
    bool IsChanged,
    LinkView? Older,
    LinkView? Newer,
    string HistoryHref,
    string? AnyHref);

internal sealed record ComparedView(string Name, string? Href, string People, string Subject);
