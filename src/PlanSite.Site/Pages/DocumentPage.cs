using System.Globalization;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;
using PlanSite.Core.Schedule;
using PlanSite.Site.Addresses;
using PlanSite.Site.Calendars;
using PlanSite.Site.Revisions;
using PlanSite.Site.Theming;

namespace PlanSite.Site.Pages;

/// <summary>The page of a document: its official form, then what hangs on it.</summary>
internal static class DocumentPage
{
    private const int LatestChanges = 5;

    public static Page Make(SiteContext site, Document document)
    {
        var links = new PageLinks(site.Addresses.Document(document.Id.Value)!);
        return new Page(links.Page, "document", Title(site, document), links, View(site, document, links))
        {
            Short = site.Names.Name(document),
            Feed = document.Tasks.IsEmpty ? null : links.Page,
            Section = SiteAddresses.Register,
            Crumbs = [new LinkView(site.Messages[MessageKey.RegisterTitle], links.To(SiteAddresses.Register))],
            Source = document.File,
            Description = site.Names.Full(document),
        };
    }

    // Titles are unique: two documents that share name and subject are told apart by their ids.
    public static string Title(SiteContext site, Document document)
    {
        string title = $"{site.Names.Name(document)}: {document.Title.Value}";
        return site.Repository.Documents.Count(other => other.Title.Value == document.Title.Value && site.Names.Name(other) == site.Names.Name(document)) == 1
            ? title
            : $"{title} ({document.Id.Value})";
    }

    private static DocumentView View(SiteContext site, Document document, PageLinks links)
    {
        string id = document.Id.Value;
        var rows = new TaskRows(site, links);
        DocumentAnchors anchors = site.AnchorsOf(document);
        bool inForce = document.Status.Value == DocumentStatus.Issued;
        return new DocumentView
        {
            Paper = new PaperView(
                site.Names.Type(document.Type.Value),
                document.Title.Value,
                DocumentHead.Of(document, site, links),
                [.. document.Clauses.Where(clause => clause.IsHeading && anchors.Has(clause.Anchor))
                    .Select(clause => new ContentsEntryView(clause.Number, clause.Title, links.To(links.Page, clause.Anchor), Math.Min(clause.Depth, 4)))],
                site.Histories.Of(id) is { } told ? ClauseMarks.In(site, document, told, links, new BodyRenderer(site, document, links).Render()) : new BodyRenderer(site, document, links).Render(),
                document.Signer is { } signer ? new SignerView(signer.For, signer.Role, signer.Name) : null,
                document.Recipients),
            StatusMark = inForce ? null : site.Names.Status(document),
            StatusStyle = document.Status.Value.ToString().ToLowerInvariant(),
            ReplacedBy = site.BackLinks.ReplacedBy(id) is { } successor ? Any(site, successor, links) : null,
            AppendixOf = document.AppendixOf is { } main ? Any(site, main.Value, links) : null,
            IsSample = site.IsSample(document),
            IsInternal = document.Internal,
            Tasks = new TaskTableView(
                site.Messages[MessageKey.DocumentTasks],
                [.. site.Deadlines.Of(document).Order(TaskDeadline.ByDate).Select(item => rows.Row(item, DocumentAnchors.RowOf(item.Task)))],
                ShowSource: false,
                ShowTrace: true,
                ShowCovered: true),
            TaskCount = document.Tasks.Length,
            Cascade = site.Cascade.OfFamily(document) is { } asking ? CascadePage.Link(site, asking.Plan, links) : null,
            Answers = [.. site.Cascade.AnsweredBy(document).Select(asked => CascadePage.Row(site, asked, AskedBy(site, asked, links), links))],
            Implements = Documents(site, document.Implements, links),
            Replaces = Documents(site, document.Replaces, links),
            Appendices = [.. site.Repository.Documents.Where(other => other.AppendixOf?.Value == id).Select(other => site.DocumentLink(other, links))],
            Cites = Cites(site, document, links),
            CitedBy = CitedBy(site, id, links),
            Attachments = site.CopiesAttachments ? [.. document.Attachments.Select(file => Attachment(site, document, file, links))] : [],
            EditHref = site.EditHref(document.File),
            History = site.Histories.Of(id) is { } history ? History(site, history, links) : null,
            LacksHistory = !site.Histories.IsKnown,
            Findings = [.. site.FindingsOf(document).Select(diagnostic => site.Places.View(diagnostic, links))],
        };
    }

    /// <summary>The plan that asks, at the line of the unit that is asked.</summary>
    internal static LinkView AskedBy(SiteContext site, UnitCoverage asked, PageLinks links) => CascadePage.Link(site, asked.Plan, links) with
    {
        Href = links.To(site.Addresses.Cascade(asked.Plan.Id.Value)!, site.Addresses.CascadeAnchor(asked.Unit.Id.Value)),
    };

    private static DocumentHistoryView History(SiteContext site, DocumentHistory history, PageLinks links) => new(
        history.Changes.Length,
        links.To(site.Addresses.History(history.Document)!),
        history.Changes.FirstOrDefault(change => change.Revision.IsReadable) is { Comparison: { } path } ? links.To(path) : null,
        site.Histories.IsWhole,
        ClauseMarks.HasAny(history),
        HistoryPage.Groups(site, history, links, LatestChanges));

    private static LinkView[] Documents(SiteContext site, IEnumerable<Located<string>> ids, PageLinks links) =>
        [.. ids.Select(id => Any(site, id.Value, links))];

    /// <summary>A document of the repository, one that is only cited, or an id that leads nowhere.</summary>
    private static LinkView Any(SiteContext site, string id, PageLinks links)
    {
        if (site.Repository.DocumentsById.TryGetValue(id, out Document? document)) return site.DocumentLink(document, links);
        return site.Repository.ReferencesById.TryGetValue(id, out Reference? reference) ? site.ReferenceLink(reference, links) : new LinkView(id, null);
    }

    // Each document that is cited once, in order of the text; a note of any place is kept.
    private static CitedView[] Cites(SiteContext site, Document document, PageLinks links)
    {
        var markup = new CitationMarkup(site, links);
        return [.. document.Citations
            .Where(citation => citation.Document != document.Id.Value && citation is not { Key: "", Document: null, Reference: null })
            .GroupBy(citation => citation.Document ?? citation.Reference ?? "?" + citation.Number?.Text + citation.Key, StringComparer.Ordinal)
            .Select(group =>
            {
                Citation first = group.First();
                LinkView link = markup.Target(first with { Clause = null }) ?? new LinkView(first.Number?.Text ?? first.Text, null);
                return new CitedView(link, link.Title, group.Select(markup.Note).FirstOrDefault(note => note is not null));
            })];
    }

    private static CitingView[] CitedBy(SiteContext site, string id, PageLinks links) => [.. site.BackLinks.ToDocument(id)
        .GroupBy(link => link.Document.Id.Value, StringComparer.Ordinal)
        .Select(group => (group.First().Document, Places: group))
        .Select(citing => new CitingView(
            site.DocumentLink(citing.Document, links),
            citing.Document.Title.Value,
            [.. citing.Places.Select(link => link.Clause).OfType<string>().Distinct(StringComparer.Ordinal)
                .Select(clause => site.DocumentLink(citing.Document, links, clause) with { Text = site.ClauseName(citing.Document, clause) ?? site.Messages[MessageKey.TaskInText] })]))];

    private static AttachmentView Attachment(SiteContext site, Document document, Attachment file, PageLinks links) => new(
        file.Name,
        links.To(site.Addresses.Attachment(document, file)),
        site.Messages.Format(MessageKey.SizeKilobytes, ("size", ((file.Length + 1023) / 1024).ToString(CultureInfo.InvariantCulture))));
}
