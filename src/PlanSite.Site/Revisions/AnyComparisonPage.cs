using PlanSite.Core.Documents;
using PlanSite.Site.Addresses;
using PlanSite.Site.Pages;
using PlanSite.Site.Theming;

namespace PlanSite.Site.Revisions;

/// <summary>
/// The page on which a reader chooses any two versions of a document; its script compares them, for there are as many pairs as the square of the
/// versions. Without scripts it leads to the pages of neighbours, which are made beforehand.
/// </summary>
internal static class AnyComparisonPage
{
    /// <summary>Versions of which there are more pairs than pages of neighbours.</summary>
    private const int Least = 3;

    public static bool IsFor(DocumentHistory history) => history.Changes.Count(change => change.Version is not null) >= Least;

    public static Page Make(SiteContext site, Document document, DocumentHistory history)
    {
        var links = new PageLinks(site.Addresses.AnyComparison(document.Id.Value)!);
        Messages messages = site.Messages;
        ChangeSummary[] versions = [.. history.Changes.Where(change => change.Version is not null)];

        // First what most ask: the version that stands, beside the end of the stage before it.
        ChangeSummary old = Array.Find(versions, version => version.Stage != versions[0].Stage) ?? versions[^1];
        return new Page(links.Page, "comparison-any", $"{messages[MessageKey.CompareAny]}: {DocumentPage.Title(site, document)}", links, new AnyComparisonView(
            messages.Format(MessageKey.CompareTitle, ("document", site.Names.Name(document))),
            document.Title.Value,
            links.To(site.Addresses.History(document.Id.Value)!),
            links.To(site.Addresses.ComparedTexts(document.Id.Value)!),
            messages.Format(MessageKey.CompareRenumbered, ("old", "{old}"), ("new", "{new}")),
            messages.Format(MessageKey.CompareMovedFrom, ("place", "{place}")),
            messages.Format(MessageKey.CompareMovedTo, ("place", "{place}")),
            messages.Format(MessageKey.CompareFolded, ("count", "{count}")),
            messages.Format(MessageKey.CompareAnyCount, ("old", "{old}"), ("new", "{new}"), ("count", "{count}")),
            messages.Format(MessageKey.CompareAnySame, ("old", "{old}"), ("new", "{new}")),
            [.. versions.Select(version => new ComparedVersionView(
                version.Revision.Commit.ShortId,
                $"{RevisionWords.Name(site, version.Stage, version.Revision)} · {version.Revision.Commit.Subject}",
                ReferenceEquals(version, old),
                ReferenceEquals(version, versions[0])))]))
        {
            Short = messages[MessageKey.CompareAny],
            Section = SiteAddresses.Register,
            Assets = SiteAddresses.HistoryAssets,
            Crumbs = HistoryPage.Crumbs(site, document, links, withHistory: true),
        };
    }
}

/// <param name="TextsHref">The script that holds the text of all versions.</param>
/// <param name="Renumbered">What the script says, with its blanks still open; so are those that follow.</param>
/// <param name="Versions">Newest first.</param>
internal sealed record AnyComparisonView(
    string Title,
    string Subject,
    string HistoryHref,
    string TextsHref,
    string Renumbered,
    string MovedFrom,
    string MovedTo,
    string Folded,
    string Count,
    string Same,
    IReadOnlyList<ComparedVersionView> Versions);

/// <param name="IsOld">Whether it is the one to begin with, on the old side.</param>
internal sealed record ComparedVersionView(string Id, string Name, bool IsOld, bool IsNew);
