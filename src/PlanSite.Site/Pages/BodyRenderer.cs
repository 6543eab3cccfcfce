using System.Text;
using PlanSite.Core.Documents;
using PlanSite.Core.Schedule;
using PlanSite.Core.Time;
using PlanSite.Site.Addresses;

namespace PlanSite.Site.Pages;

/// <summary>Puts the parts of a document's body together and fills in what depends on other pages: citations, links, times, tables of data.</summary>
internal sealed class BodyRenderer(SiteContext site, Document document, PageLinks links)
{
    private readonly CitationMarkup _citations = new(site, links);
    private readonly DirectiveMarkup _directives = new(site, document, links);

    public string Render()
    {
        var html = new StringBuilder();
        foreach (BodyPart part in document.Body)
        {
            html.Append(part switch
            {
                HtmlPart piece => piece.Html,
                CitationPart piece when IsThisDocument(document.Citations[piece.Index]) => piece.Html,
                CitationPart piece => _citations.Render(document.Citations[piece.Index], piece.Html),
                LinkPart piece => Link(document.Links[piece.Index], piece),
                TimePart piece => Time(document.Times[piece.Index], piece.Html),
                DirectivePart piece => _directives.Render(piece),
                _ => "",
            });
        }

        return html.ToString();
    }

    /// <summary>"Kế hoạch này": a link to the page that one reads would lead nowhere.</summary>
    private bool IsThisDocument(Citation citation) => citation is { Key: "", Clause: null, Explicit: false } && (citation.Document is null || citation.Document == document.Id.Value) && citation.Reference is null;

    private string Link(Link link, LinkPart part)
    {
        string? href = Target(link);
        string title = part.Title is null ? "" : $" title=\"{Html.Escape(part.Title)}\"";
        if (link.IsImage) return href is null ? part.Html : $"<img src=\"{Html.Escape(href)}\" alt=\"{part.Html}\"{title} loading=\"lazy\">";
        return href is null ? part.Html : $"<a href=\"{Html.Escape(href)}\"{title}>{part.Html}</a>";
    }

    // A file that isn't published, an address of mail or any other scheme stays a word: people are shown by name only.
    private string? Target(Link link)
    {
        if (link.Document is { } id)
        {
            if (!site.Repository.DocumentsById.TryGetValue(id, out Document? other)) return null;
            return links.To(site.Addresses.Document(id)!, site.AnchorsOf(other).Known(link.Fragment));
        }

        if (link.File is { } file)
        {
            if (!site.CopiesAttachments) return null;
            foreach (Document owner in site.Repository.Documents)
            {
                if (owner.Attachments.FirstOrDefault(attachment => attachment.File == file) is { } attachment)
                    return links.To(site.Addresses.Attachment(owner, attachment));
            }

            return null;
        }

        if (link.Target.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || link.Target.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
            return link.IsImage ? null : link.Target;
        return link.Target.StartsWith('#') && site.AnchorsOf(document).Has(link.Target[1..]) ? link.Target : null;
    }

    /// <summary>A time says what it means in its tip, and leads to the task that takes its deadline from it.</summary>
    private string Time(TimeMention mention, string html)
    {
        Task? task = TaskOf(mention);

        // What a task counts from an event, only the schedule knows.
        Deadline deadline = task is not null && site.Deadlines.Of(task) is { } known ? known.Deadline : site.Deadlines.Evaluate(mention.Expression);
        string meaning = Html.Escape(site.Messages.Format(Theming.MessageKey.Means, ("meaning", site.When.Of(deadline, mention.Text).Line)));
        bool oneDay = deadline.Start is { } start && deadline.End == start;
        string text = oneDay ? $"<time datetime=\"{Theming.DateWords.Iso(deadline.End!.Value)}\">{html}</time>" : html;
        string style = "when " + deadline.Certainty.ToString().ToLowerInvariant();
        return task is not null
            ? $"<a class=\"{style}\" href=\"#{Uri.EscapeDataString(DocumentAnchors.RowOf(task))}\" title=\"{meaning}\">{text}</a>"
            : $"<span class=\"{style}\" title=\"{meaning}\">{text}</span>";
    }

    private Task? TaskOf(TimeMention mention) => mention.Clause is null ? null : document.Tasks.FirstOrDefault(task =>
        task.Clause?.Value == mention.Clause && string.Equals(task.WhenText.Value, mention.Text, StringComparison.OrdinalIgnoreCase));
}
