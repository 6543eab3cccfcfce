using System.Collections.Immutable;
using PlanSite.Core;
using PlanSite.Core.Documents;

namespace PlanSite.Site.Pages;

/// <summary>Who cites what: the citations of the whole repository, turned round.</summary>
internal sealed class BackLinks
{
    private readonly ILookup<string, BackLink> _documents;
    private readonly ILookup<string, BackLink> _references;
    private readonly Dictionary<string, string> _replacedBy = new(StringComparer.Ordinal);

    public BackLinks(PlanRepository repository)
    {
        var all = repository.Documents.SelectMany(document => document.Citations.Select(citation => (document, citation))).ToList();
        _documents = all.Where(pair => pair.citation.Document is not null && pair.citation.Document != pair.document.Id.Value)
            .ToLookup(pair => pair.citation.Document!, Link, StringComparer.Ordinal);
        _references = all.Where(pair => pair.citation.Reference is not null)
            .ToLookup(pair => pair.citation.Reference!, Link, StringComparer.Ordinal);
        foreach (Document document in repository.Documents)
        {
            foreach (var replaced in document.Replaces) _replacedBy.TryAdd(replaced.Value, document.Id.Value);
        }

        foreach (Reference reference in repository.References)
        {
            foreach (var replaced in reference.Replaces) _replacedBy.TryAdd(replaced.Value, reference.Id.Value);
        }
    }

    /// <summary>The places that cite a document, in order of the citing documents and of the text.</summary>
    public ImmutableArray<BackLink> ToDocument(string id) => [.. _documents[id]];

    public ImmutableArray<BackLink> ToReference(string id) => [.. _references[id]];

    /// <summary>Id of the document or reference that replaced one.</summary>
    public string? ReplacedBy(string id) => _replacedBy.GetValueOrDefault(id);

    /// <summary>Anchor of the clause in which a citation stands: the last that begins before it.</summary>
    public static string? ClauseOf(Document document, Citation citation) => document.Clauses
        .LastOrDefault(clause => string.Equals(clause.Span.File, citation.Span.File, StringComparison.Ordinal)
            && (clause.Span.Line, clause.Span.Column).CompareTo((citation.Span.Line, citation.Span.Column)) <= 0)?.Anchor;

    private static BackLink Link((Document Document, Citation Citation) pair) => new(pair.Document, ClauseOf(pair.Document, pair.Citation));
}
