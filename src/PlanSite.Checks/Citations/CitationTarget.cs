using PlanSite.Core;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;
using PlanSite.Core.Time;

namespace PlanSite.Checks.Citations;

/// <summary>What is known of a document that is cited: one of this repository, or an entry of <c>data/references.yml</c>.</summary>
internal sealed record CitationTarget(string Id, string Type, DocumentNumber? Number, PartialDate? Date, string? Issuer)
{
    /// <summary>Nothing for a document of which only the entry is known.</summary>
    public Document? Document { get; init; }

    /// <summary>Last day that it is in force.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>How it is written in a message.</summary>
    public string Label => (Number, Date) switch
    {
        ({ IsBlank: false } number, { } date) => $"{number}, ngày {VietnameseDate.Numeric(date)}",
        ({ IsBlank: false } number, null) => number.Text,
        _ => Id,
    };

    public static CitationTarget? Of(Citation citation, PlanRepository repository) => (citation.Document ?? citation.Reference) is { } id ? Of(id, repository) : null;

    public static CitationTarget? Of(string id, PlanRepository repository)
    {
        if (repository.DocumentsById.TryGetValue(id, out Document? document)) return Of(document);
        return repository.ReferencesById.TryGetValue(id, out Reference? reference)
            ? new CitationTarget(id, reference.Type.Value, reference.Number, reference.Date, reference.Issuer?.Value) { Until = reference.Until }
            : null;
    }

    public static CitationTarget Of(Document document) =>
        new(document.Id.Value, document.Type.Value, document.Number?.Value, document.Date?.Value, document.Issuer.Value) { Document = document };

    /// <summary>The places where a document names others: in running text, and in front matter where it says what it implements.</summary>
    public static IEnumerable<(CitationTarget Target, SourceSpan Span)> NamedBy(Document document, PlanRepository repository)
    {
        foreach (Citation citation in document.Citations)
        {
            if (!citation.IsShort && Of(citation, repository) is { } target && target.Id != document.Id.Value) yield return (target, citation.Span);
        }

        foreach (Located<string> implemented in document.Implements)
        {
            if (Of(implemented.Value, repository) is { } target && target.Id != document.Id.Value) yield return (target, implemented.Span);
        }
    }
}
