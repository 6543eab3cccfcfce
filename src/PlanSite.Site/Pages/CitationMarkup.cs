using PlanSite.Core.Documents;
using PlanSite.Site.Addresses;
using PlanSite.Site.Theming;

namespace PlanSite.Site.Pages;

/// <summary>A citation in running text: a link whose tip names the document in full, and a mark with words where something is wrong with it.</summary>
internal sealed class CitationMarkup(SiteContext site, PageLinks links)
{
    public string Render(Citation citation, string html)
    {
        string text = Target(citation) is { Href: { } href } target
            ? $"<a class=\"cite\" href=\"{Html.Escape(href)}\"{(target.Title is null ? "" : $" title=\"{Html.Escape(target.Title)}\"")}>{html}</a>"
            : $"<span class=\"cite\">{html}</span>";
        return Note(citation) is { } note ? $"{text}<span class=\"flag\" title=\"{Html.Escape(note)}\"><span class=\"vh\"> ({Html.Escape(note)})</span></span>" : text;
    }

    /// <summary>Where a citation leads; nothing for a document that isn't known or isn't published.</summary>
    public LinkView? Target(Citation citation)
    {
        if (citation.Document is { } id && site.Repository.DocumentsById.TryGetValue(id, out Document? document))
            return site.DocumentLink(document, links, site.AnchorsOf(document).Known(citation.Clause));
        return citation.Reference is { } key && site.Repository.ReferencesById.TryGetValue(key, out Reference? reference)
            ? site.ReferenceLink(reference, links)
            : null;
    }

    /// <summary>What the reader must know of a citation; nothing when all is well.</summary>
    public string? Note(Citation citation) => citation.Outcome switch
    {
        CitationOutcome.DateDiffers => site.Messages.Format(MessageKey.CiteDateDiffers, ("date", KnownDate(citation))),
        CitationOutcome.Ambiguous => site.Messages[MessageKey.CiteAmbiguous],
        CitationOutcome.Unknown => site.Messages[MessageKey.CiteUnknown],
        CitationOutcome.ClauseMissing => site.Messages[MessageKey.CiteClauseMissing],
        CitationOutcome.Blank => site.Messages[MessageKey.CiteBlank],
        _ => Successor(citation) is { } successor ? site.Messages.Format(MessageKey.CiteSuperseded, ("by", successor)) : null,
    };

    private string KnownDate(Citation citation)
    {
        var date = citation.Document is { } id ? site.Repository.DocumentsById.GetValueOrDefault(id)?.Date?.Value
            : citation.Reference is { } key ? site.Repository.ReferencesById.GetValueOrDefault(key)?.Date : null;
        return date is { } known ? DateWords.Partial(known, site.Language) : "";
    }

    private string? Successor(Citation citation)
    {
        if ((citation.Document ?? citation.Reference) is not { } id || site.BackLinks.ReplacedBy(id) is not { } successor) return null;
        if (site.Repository.DocumentsById.TryGetValue(successor, out Document? document)) return site.Names.Label(document);
        return site.Repository.ReferencesById.TryGetValue(successor, out Reference? reference) ? site.Names.Label(reference) : successor;
    }
}
