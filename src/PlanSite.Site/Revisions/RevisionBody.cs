using System.Text;
using PlanSite.Core.Documents;
using PlanSite.Core.Schedule;
using PlanSite.Core.Time;
using PlanSite.History.Chronicles;
using PlanSite.History.Log;
using PlanSite.History.Snapshots;
using PlanSite.Site.Addresses;
using PlanSite.Site.Pages;
using PlanSite.Site.Theming;

namespace PlanSite.Site.Revisions;

/// <summary>Puts the body of an old version together. Its links lead to other documents as they were beside it, and never to today's text unless that is the same.</summary>
internal sealed class RevisionBody(SiteContext site, LoadedRevision version, Commit commit, ChronicleReader chronicles, PageLinks links)
{
    private readonly Document _document = version.Document;
    private readonly DocumentAnchors _anchors = new(version.Document);

    /// <summary>Anchor of a task in the table after the body.</summary>
    public static string RowOf(Task task) => DocumentAnchors.RowOf(task);

    public string Render()
    {
        var html = new StringBuilder();
        foreach (BodyPart part in _document.Body)
        {
            html.Append(part switch
            {
                HtmlPart piece => piece.Html,
                CitationPart piece => Citation(_document.Citations[piece.Index], piece.Html),
                LinkPart piece => Link(_document.Links[piece.Index], piece),
                TimePart piece => Time(_document.Times[piece.Index], piece.Html),
                DirectivePart { Name: "tasks" } => $"<p><a href=\"#trang.nhiem-vu\">{Html.Escape(site.Messages[MessageKey.DocumentTasks])}</a></p>",
                _ => "",
            });
        }

        return html.ToString();
    }

    private string Citation(Citation citation, string html)
    {
        if (citation.Document == _document.Id.Value) return citation.Clause is { } clause && _anchors.Has(clause) ? Anchor("#" + Uri.EscapeDataString(clause), html) : html;
        if (citation.Document is { } id) return Document(id) is { } href ? Anchor(href, html) : html;
        return citation.Reference is { } key && site.Repository.ReferencesById.TryGetValue(key, out Reference? reference)
            ? Anchor(site.ReferenceLink(reference, links).Href!, html)
            : html;
    }

    private string Link(Link link, LinkPart part)
    {
        // Attachments of old versions are not kept.
        if (link.IsImage) return part.Html;
        string? href = link.Document is { } id ? Document(id)
            : link.Target.StartsWith('#') && _anchors.Has(link.Target[1..]) ? link.Target
            : link.Target.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || link.Target.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? link.Target
            : null;
        return href is null ? part.Html : Anchor(href, part.Html);
    }

    private string? Document(string id)
    {
        if (!site.Repository.DocumentsById.ContainsKey(id) || chronicles.AsOf(id, commit, out bool isLatest) is not { } then) return null;
        return links.To(isLatest ? site.Addresses.Document(id)! : site.Addresses.Revision(id, then.Commit.Id)!);
    }

    private string Time(TimeMention mention, string html)
    {
        Task? task = mention.Clause is null ? null : _document.Tasks.FirstOrDefault(task =>
            task.Clause?.Value == mention.Clause && string.Equals(task.WhenText.Value, mention.Text, StringComparison.OrdinalIgnoreCase));
        if (task is null) return $"<span class=\"when\">{html}</span>";
        Deadline deadline = version.Schedule.DeadlineOf(task);
        string meaning = Html.Escape(site.Messages.Format(MessageKey.Means, ("meaning", site.When.Of(deadline, mention.Text).Line)));
        return $"<a class=\"when {deadline.Certainty.ToString().ToLowerInvariant()}\" href=\"#{Uri.EscapeDataString(RowOf(task))}\" title=\"{meaning}\">{html}</a>";
    }

    private static string Anchor(string href, string html) => $"<a class=\"cite\" href=\"{Html.Escape(href)}\">{html}</a>";
}
