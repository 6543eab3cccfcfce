using System.Collections.Immutable;
using PlanSite.Content.Markdown;
using PlanSite.Core.Documents;

namespace PlanSite.Content.Linking;

/// <summary>Words for explicit citations that give only an id: a reader sees the document's name, not its id.</summary>
internal sealed class CitationLabels
{
    private readonly LinkContext _context;
    private readonly Document _self;

    // What stands in plain text where a citation had no words of its own, longest first, with the words for it.
    private readonly List<(string Written, string Label)> _words;

    public CitationLabels(LinkContext context, Document self, ImmutableArray<Citation> citations)
    {
        _context = context;
        _self = self;
        Citations = [.. citations.Select(citation => Label(citation) is { } label ? citation with { Label = label } : citation)];
        _words = [.. Citations
            .Where(citation => citation.Label is not null)
            .Select(citation => (Written: citation.Text.Trim('[', ']').Trim(), Label: citation.Label!))
            .Where(word => word.Written.Length > 0)
            .DistinctBy(word => word.Written, StringComparer.Ordinal)
            .OrderByDescending(word => word.Written.Length)];
    }

    /// <summary>The citations, each with its words.</summary>
    public ImmutableArray<Citation> Citations { get; }

    public ImmutableArray<BodyPart> Apply(ImmutableArray<BodyPart> parts) =>
        [.. parts.Select(part => part is CitationPart citation && Citations[citation.Index].Label is { } label
            ? citation with { Html = HtmlText.Encode(label) }
            : part)];

    public ImmutableArray<Clause> Apply(ImmutableArray<Clause> clauses) => _words.Count == 0
        ? clauses
        : [.. clauses.Select(clause => clause with { Title = Apply(clause.Title), Text = Apply(clause.Text) })];

    /// <summary>Plain text with the words in place of the ids.</summary>
    public string Apply(string text)
    {
        foreach ((string written, string label) in _words)
        {
            for (int at = text.IndexOf(written, StringComparison.Ordinal); at >= 0;)
            {
                bool whole = !Continues(text, at - 1, -1) && !Continues(text, at + written.Length, 1);
                if (whole) text = string.Concat(text.AsSpan(0, at), label, text.AsSpan(at + written.Length));
                at = text.IndexOf(written, at + (whole ? label.Length : written.Length), StringComparison.Ordinal);
            }
        }

        return text;
    }

    // kh-1 isn't meant in kh-12, nor #II.1 in #II.1.3; a full stop after it ends the sentence.
    private static bool Continues(string text, int at, int step)
    {
        if (at < 0 || at >= text.Length) return false;
        if (text[at] == '.') return at + step >= 0 && at + step < text.Length && char.IsLetterOrDigit(text[at + step]);
        return char.IsLetterOrDigit(text[at]) || text[at] is '-' or '_' or '#';
    }

    private string? Label(Citation citation)
    {
        bool bare = citation is { Explicit: true, Number: null } && !citation.Text.Contains('|', StringComparison.Ordinal);
        if (!bare || citation.Outcome is not (CitationOutcome.Found or CitationOutcome.ClauseMissing)) return null;
        string? clause = citation.Clause is { } anchor ? Clause(citation, anchor) : null;
        if (citation.Key is not { Length: > 0 }) return clause;
        string document = _context.Documents.ById(citation.Document ?? citation.Reference ?? "") is { } cited ? Document(cited) : citation.Key;
        return clause is null ? document : $"{clause} {document}";
    }

    private string Clause(Citation citation, string anchor)
    {
        Document? document = citation.Document is { } id ? _context.Repository.DocumentsById.GetValueOrDefault(id) : _self;
        if (document is null || _context.ClausesOf(document).Find(anchor) is not { } clause) return $"mục {anchor}";
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
        string type = _context.Repository.TypesById.GetValueOrDefault(cited.Type)?.Name ?? "";
        if (cited.Number is { IsBlank: false } number) return $"{type} số {number}".Trim();
        string title = cited.Title ?? cited.Id;
        return type.Length == 0 || title.StartsWith(type, StringComparison.OrdinalIgnoreCase) ? title : $"{type} {title}";
    }
}
