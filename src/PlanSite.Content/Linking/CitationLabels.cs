using System.Collections.Immutable;
using PlanSite.Content.Markdown;
using PlanSite.Core.Documents;

namespace PlanSite.Content.Linking;

/// <summary>Words for explicit citations that give only an id: a reader sees the document's name, not its id.</summary>
internal sealed class CitationLabels(LinkContext context, Document self)
{
    public ImmutableArray<BodyPart> Apply(ImmutableArray<BodyPart> parts, ImmutableArray<Citation> citations) =>
        [.. parts.Select(part => part is CitationPart citation && Label(citations[citation.Index]) is { } label
            ? citation with { Html = HtmlText.Encode(label) }
            : part)];

    private string? Label(Citation citation)
    {
        bool bare = citation is { Explicit: true, Number: null } && !citation.Text.Contains('|', StringComparison.Ordinal);
        if (!bare || citation.Outcome is not (CitationOutcome.Found or CitationOutcome.ClauseMissing)) return null;
        string? clause = citation.Clause is { } anchor ? Clause(citation, anchor) : null;
        if (citation.Key is not { Length: > 0 }) return clause;
        string document = context.Documents.ById(citation.Document ?? citation.Reference ?? "") is { } cited ? Document(cited) : citation.Key;
        return clause is null ? document : $"{clause} {document}";
    }

    private string Clause(Citation citation, string anchor)
    {
        Document? document = citation.Document is { } id ? context.Repository.DocumentsById.GetValueOrDefault(id) : self;
        if (document is null || context.ClausesOf(document).Find(anchor) is not { } clause) return $"mục {anchor}";
        string number = clause.Number.TrimEnd('.', ':', ')', '-', ' ');
        return clause.Kind switch
        {
            ClauseKind.Unnumbered => $"mục “{clause.Title}”",
            ClauseKind.Appendix or ClauseKind.Part or ClauseKind.Article or ClauseKind.Chapter => number[..1].ToUpperInvariant() + Lower(number[1..]),
            _ => $"mục {clause.Path}",
        };
    }

    // PHỤ LỤC 2 -> Phụ lục 2, PHẦN II -> Phần II: Roman numbers keep their capitals.
    private static string Lower(string words)
    {
        int last = words.LastIndexOf(' ');
        return last < 0 ? words.ToLowerInvariant() : words[..last].ToLowerInvariant() + words[last..];
    }

    private string Document(CitedDocument cited)
    {
        string type = context.Repository.TypesById.GetValueOrDefault(cited.Type)?.Name ?? "";
        if (cited.Number is { IsBlank: false } number) return $"{type} số {number}".Trim();
        string title = cited.Title ?? cited.Id;
        return type.Length == 0 || title.StartsWith(type, StringComparison.OrdinalIgnoreCase) ? title : $"{type} {title}";
    }
}
