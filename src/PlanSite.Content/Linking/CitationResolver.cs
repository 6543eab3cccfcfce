using System.Collections.Immutable;
using PlanSite.Content.Markdown.Inlines;
using PlanSite.Content.Rules;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;
using PlanSite.Core.Time;

namespace PlanSite.Content.Linking;

/// <summary>Finds the document that each citation of one document means.</summary>
/// <param name="self">The document that cites; nothing for what a data file cites.</param>
internal sealed class CitationResolver(LinkContext context, Document? self, List<Diagnostic> findings)
{
    // What a number meant where it was written with its date: the same number further on means the same.
    private readonly Dictionary<string, CitedDocument> _named = new(StringComparer.Ordinal);

    // The document that was found last.
    private CitedDocument? _last;

    /// <summary>Remembers what numbers mean where these citations give their dates.</summary>
    public void Learn(ImmutableArray<Citation> citations)
    {
        foreach (Citation citation in citations)
        {
            if (citation is { Number: { IsBlank: false } number, Date: not null } && Dated(citation, number) is [var one]) _named.TryAdd(number.Text, one);
        }
    }

    public ImmutableArray<Citation> Resolve(ImmutableArray<Citation> citations)
    {
        Learn(citations);
        return [.. citations.Select(citation => citation.IsShort ? Quietly(citation) : Resolve(citation))];
    }

    // What is wrong was said of the citation in full.
    private Citation Quietly(Citation citation)
    {
        int said = findings.Count;
        Citation resolved = Resolve(citation);
        if (resolved.Outcome != CitationOutcome.ClauseMissing) findings.RemoveRange(said, findings.Count - said);
        return resolved;
    }

    private Citation Resolve(Citation citation)
    {
        if (citation.Number is { } number) return number.IsBlank ? Blank(citation, number) : Numbered(citation, number);
        if (citation is { Key: "", Clause: null, Explicit: false }) return This(citation);
        if (citation.Key is not { Length: > 0 } key) return self is null ? citation : Clause(citation with { Outcome = CitationOutcome.Found, Document = self.Id.Value }, self);
        if (citation.Explicit && context.Documents.ById(key) is { } byId) return Found(citation, byId);
        return Named(citation, key);
    }

    // "Kế hoạch này" is the document itself, "Chỉ thị này" in a plan the directive that was cited last.
    private Citation This(Citation citation)
    {
        string[] types = [.. context.Repository.Types.Where(type => IsCalled(type, citation.TypeWord!)).Select(type => type.Id.Value)];
        if (self is not null && types.Contains(self.Type.Value)) return citation with { Outcome = CitationOutcome.Found, Document = self.Id.Value };
        return _last is { } last && types.Contains(last.Type)
            ? Pointing(citation with { Outcome = CitationOutcome.Found }, last)
            : citation with { Outcome = CitationOutcome.Blank };
    }

    private static bool IsCalled(DocumentType type, string word) =>
        type.Names.Prepend(type.Name).Any(name => name.Equals(word, StringComparison.OrdinalIgnoreCase));

    // A form whose number isn't given yet can still be known by its date.
    private Citation Blank(Citation citation, DocumentNumber number)
    {
        CitedDocument[] known = citation.Date is { } date
            ? [.. context.Documents.ByNumber(number).Where(document => document.Date is { } other && other.IsCompatibleWith(date))]
            : [];
        return known is [var one] ? Found(citation, one) : citation with { Outcome = CitationOutcome.Blank };
    }

    private Citation Numbered(Citation citation, DocumentNumber number)
    {
        IReadOnlyList<CitedDocument> known = context.Documents.ByNumber(number);
        if (known.Count == 0) return Unknown(citation, number);
        if (citation.Date is { } date)
        {
            IReadOnlyList<CitedDocument> dated = Dated(citation, number);
            if (dated.Count == 1) return Found(citation, dated[0]);
            if (dated.Count > 1) return Ambiguous(citation, dated);

            // Its own number with another date is a slip of its own kind, which a rule of its own speaks of.
            bool own = known is [{ IsReference: false } only] && only.Id == self?.Id.Value;
            if (!own) findings.Add(CitationDateDiffers.For(citation.Span, number.Text, date, [.. known.Select(document => document.Label)]));
            Citation differs = citation with { Outcome = CitationOutcome.DateDiffers, Candidates = [.. known.Select(document => document.Id)] };
            return known.Count == 1 ? Pointing(differs, known[0]) : differs;
        }

        // A document doesn't cite itself by a number that also another one bears.
        IReadOnlyList<CitedDocument> others = [.. known.Where(document => document.IsReference || document.Id != self?.Id.Value)];
        if (others.Count == 0) others = known;
        if (others.Count == 1) return Found(citation, others[0]);
        if (_named.TryGetValue(number.Text, out CitedDocument? before)) return Found(citation, before);
        CitedDocument[] related = [.. others.Where(IsRelated)];
        return related.Length == 1 ? Found(citation, related[0]) : Ambiguous(citation, others);
    }

    private bool IsRelated(CitedDocument document) =>
        self is not null && (self.Implements.Concat(self.Replaces).Any(relation => relation.Value == document.Id) || self.AppendixOf?.Value == document.Id);

    private IReadOnlyList<CitedDocument> Dated(Citation citation, DocumentNumber number)
    {
        PartialDate date = citation.Date!.Value;
        IReadOnlyList<CitedDocument> known = context.Documents.ByNumber(number);
        CitedDocument[] sure = [.. known.Where(document => document.Date is { } other && other.IsCompatibleWith(date))];
        if (sure.Length == 0) sure = [.. known.Where(document => document.Date is null)];
        if (sure.Length < 2) return sure;

        // A document of this repository may be listed among the references as well: it is the one.
        CitedDocument[] own = [.. sure.Where(document => !document.IsReference)];
        return own.Length == 1 ? own : sure;
    }

    private Citation Named(Citation citation, string key)
    {
        IReadOnlyList<CitedDocument> known = context.Documents.ByName(key);
        if (known.Count == 0)
        {
            // `[[task]]` was to be a directive.
            string? nearest = NearestName.Find(key, citation.Explicit ? context.Documents.Ids.Concat(DirectiveSyntax.Names) : context.Documents.Ids)
                ?? NearestName.Find(key, context.Documents.Names);
            if (!context.MayBeLost(key)) findings.Add(UnknownDocument.For(citation.Span, key, nearest));
            return citation with { Outcome = CitationOutcome.Unknown, Candidates = nearest is null || context.Documents.ById(nearest) is null ? [] : [nearest] };
        }

        if (citation.Date is { } date)
        {
            CitedDocument[] dated = [.. known.Where(document => document.Date is { } other && other.IsCompatibleWith(date))];
            if (dated.Length == 1) return Found(citation, dated[0]);
            if (dated.Length == 0 && known.All(document => document.Date is not null))
            {
                findings.Add(CitationDateDiffers.For(citation.Span, key, date, [.. known.Select(document => $"{key} ({document.Date})")]));
                return citation with { Outcome = CitationOutcome.DateDiffers, Candidates = [.. known.Select(document => document.Id)] };
            }

            known = dated.Length > 0 ? dated : [.. known.Where(document => document.Date is null)];
        }

        return known.Count == 1 ? Found(citation, known[0]) : Ambiguous(citation, known);
    }

    private Citation Found(Citation citation, CitedDocument document)
    {
        Citation found = Pointing(citation with { Outcome = CitationOutcome.Found }, document);
        _last = document;
        return !document.IsReference && context.Repository.DocumentsById.GetValueOrDefault(document.Id) is { } own ? Clause(found, own) : found;
    }

    private static Citation Pointing(Citation citation, CitedDocument document) =>
        document.IsReference ? citation with { Reference = document.Id } : citation with { Document = document.Id };

    private Citation Clause(Citation citation, Document document)
    {
        if (citation.Clause is not { } clause) return citation;
        ClauseIndex clauses = context.ClausesOf(document);
        (string? anchor, bool known) = clauses.Cited(clause);
        if (known) return citation with { Clause = anchor ?? clause };
        findings.Add(CitedClauseMissing.For(citation.Span, clause, document.Id.Value, NearestName.Find(clause, clauses.Anchors)));
        return citation with { Outcome = CitationOutcome.ClauseMissing };
    }

    private Citation Unknown(Citation citation, DocumentNumber number)
    {
        IReadOnlyList<CitedDocument> near = context.Documents.Near(number, citation.Date);
        if (!context.MayBeLost(number.Text)) findings.Add(UnknownDocument.For(citation.Span, number.Text, near.Count == 0 ? null : near[0].Label));
        return citation with { Outcome = CitationOutcome.Unknown, Candidates = [.. near.Select(document => document.Id)] };
    }

    private Citation Ambiguous(Citation citation, IReadOnlyList<CitedDocument> known)
    {
        findings.Add(AmbiguousCitation.For(citation.Span, citation.Number?.Text ?? citation.Key ?? citation.Text, [.. known.Select(document => document.Label)]));
        return citation with { Outcome = CitationOutcome.Ambiguous, Candidates = [.. known.Select(document => document.Id)] };
    }
}
