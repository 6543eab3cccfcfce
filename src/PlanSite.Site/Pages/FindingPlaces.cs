using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;
using PlanSite.Site.Addresses;
using PlanSite.Site.Theming;

namespace PlanSite.Site.Pages;

/// <summary>Finds whose a finding is, and where its page shows the place.</summary>
internal sealed class FindingPlaces(SiteContext site)
{
    private readonly Dictionary<string, Document> _byFolder = site.Repository.Documents.ToDictionary(document => FolderOf(document.File), StringComparer.Ordinal);

    /// <summary>The document that a file is part of.</summary>
    public Document? DocumentOf(string file) => _byFolder.GetValueOrDefault(FolderOf(file));

    public FindingView View(Diagnostic diagnostic, PageLinks links, string? reason = null)
    {
        Document? document = DocumentOf(diagnostic.Span.File);
        return new FindingView(
            site.Messages[diagnostic.Severity switch
            {
                Severity.Error => MessageKey.SeverityError,
                Severity.Warning => MessageKey.SeverityWarning,
                _ => MessageKey.SeverityInfo,
            }],
            diagnostic.Severity.ToString().ToLowerInvariant(),
            diagnostic.Code,
            diagnostic.Message.In(site.Language),
            diagnostic.Help.In(site.Language),
            diagnostic.Span.ToString(),
            site.EditHref(diagnostic.Span.File),
            document is null ? null : site.DocumentLink(document, links, ClauseAt(document, diagnostic.Span)),
            document is null ? null : site.UnitLink(document.Issuer.Value, links),
            reason);
    }

    // The last clause that has begun by then; what stands above the first one is the document's head.
    private static string? ClauseAt(Document document, SourceSpan place) => place.File != document.File
        ? null
        : document.Clauses.LastOrDefault(clause => clause.Span.File == place.File && clause.Span.Line <= place.Line)?.Anchor;

    private static string FolderOf(string file) => file[..(file.LastIndexOf('/') + 1)];
}
