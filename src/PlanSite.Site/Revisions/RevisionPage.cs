using PlanSite.Core.Documents;
using PlanSite.Core.Schedule;
using PlanSite.History.Chronicles;
using PlanSite.History.Snapshots;
using PlanSite.Site.Addresses;
using PlanSite.Site.Calendars;
using PlanSite.Site.Pages;
using PlanSite.Site.Theming;

namespace PlanSite.Site.Revisions;

/// <summary>A document as it was, with its deadlines as they were.</summary>
internal static class RevisionPage
{
    public static Page Make(SiteContext site, Document today, ChronicleEntry entry, ChangeSummary change, DocumentHistory history, ChronicleReader chronicles)
    {
        string id = today.Id.Value;
        var links = new PageLinks(change.Version!);
        string name = RevisionWords.Name(site, entry.Stage, entry.Revision);
        return new Page(links.Page, "revision", $"{DocumentPage.Title(site, today)} – {name} ({entry.Revision.Commit.ShortId})", links, new RevisionView(
            site.Messages.Format(MessageKey.RevisionNotice, ("name", name)),
            site.Names.Name(today),
            links.To(site.Addresses.Document(id)!),
            links.To(site.Addresses.History(id)!, "l." + entry.Revision.Commit.ShortId),
            change.Comparison is { } comparison ? links.To(comparison) : null,
            AnyComparisonPage.IsFor(history) ? $"{links.To(site.Addresses.AnyComparison(id)!)}?tu={change.Revision.Commit.ShortId}&den={history.Changes.First(other => other.Version is not null).Revision.Commit.ShortId}" : null,
            entry.Version is { } version ? Paper(site, version, entry, chronicles, links) : null,
            entry.Version is { } tasks ? [.. tasks.Document.Tasks.Select(task => Row(site, tasks, task))] : []))
        {
            Short = name,
            Section = SiteAddresses.Register,
            Assets = SiteAddresses.HistoryAssets,
            Crumbs = HistoryPage.Crumbs(site, today, links, withHistory: true),
        };
    }

    private static PaperView Paper(SiteContext site, LoadedRevision version, ChronicleEntry entry, ChronicleReader chronicles, PageLinks links)
    {
        Document document = version.Document;
        var names = new DocumentNames(version.Repository, site.Messages);
        var anchors = new DocumentAnchors(document);
        return new PaperView(
            names.Type(document.Type.Value),
            document.Title.Value,
            DocumentHead.Of(document, version.Repository, new LinkView(names.Unit(document.Issuer.Value), site.UnitLink(document.Issuer.Value, links).Href), site.Messages),
            [.. document.Clauses.Where(clause => clause.IsHeading && anchors.Has(clause.Anchor))
                .Select(clause => new ContentsEntryView(clause.Number, clause.Title, links.To(links.Page, clause.Anchor), Math.Min(clause.Depth, 4)))],
            new RevisionBody(site, version, entry.Revision.Commit, chronicles, links).Render(),
            document.Signer is { } signer ? new SignerView(signer.For, signer.Role, signer.Name) : null,
            document.Recipients);
    }

    private static RevisionTaskView Row(SiteContext site, LoadedRevision version, Task task)
    {
        var names = new DocumentNames(version.Repository, site.Messages);
        return new RevisionTaskView(
            RevisionBody.RowOf(task),
            site.When.Of(version.Schedule.DeadlineOf(task), WrittenTime.Of(task), task.Done?.Value),
            task.What.Value,
            task.Who is { } who ? names.Unit(who.Value) : task.WhoText,
            string.Join("; ", task.For.Select(target => names.Target(target.Value))));
    }
}

/// <param name="Paper">The document in its official form; nothing where the version can't be read.</param>
/// <param name="AnyHref">Its comparison with the version that stands.</param>
internal sealed record RevisionView(
    string Notice, string Document, string CurrentHref, string HistoryHref, string? CompareHref, string? AnyHref, PaperView? Paper, IReadOnlyList<RevisionTaskView> Tasks);

/// <param name="For">Whom it binds, by name.</param>
internal sealed record RevisionTaskView(string Id, WhenView When, string What, string? Lead, string For);
