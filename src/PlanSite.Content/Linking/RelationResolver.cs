using System.Collections.Immutable;
using PlanSite.Content.Markdown.Citations;
using PlanSite.Content.Rules;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;
using PlanSite.Core.Time;

namespace PlanSite.Content.Linking;

/// <summary>Finds the documents that front matter names, by id or by number, maybe with a date behind a comma.</summary>
internal sealed class RelationResolver(LinkContext context, List<Diagnostic> findings)
{
    /// <summary>The document with ids in place of numbers; what isn't known stays as it is written.</summary>
    public Document Resolve(Document document) => document with
    {
        Implements = Resolve(document.Implements),
        Replaces = Resolve(document.Replaces),
        AppendixOf = document.AppendixOf is { } appendixOf ? Resolve(appendixOf) : null,
    };

    public Located<string> Resolve(Located<string> written)
    {
        if (context.Documents.ById(written.Value) is not null) return written;
        int comma = written.Value.IndexOf(',');
        string name = (comma < 0 ? written.Value : written.Value[..comma]).Trim();
        if (!DocumentNumber.TryParse(name, out DocumentNumber? number))
        {
            IReadOnlyList<CitedDocument> named = context.Documents.ByName(written.Value);
            if (named.Count == 1) return written with { Value = named[0].Id };
            if (!context.MayBeLost(written.Value)) findings.Add(UnknownDocument.For(written.Span, written.Value, NearestName.Find(written.Value, context.Documents.Ids)));
            return written;
        }

        PartialDate? date = comma < 0 ? null : DateIn(written.Value[(comma + 1)..]);
        CitedDocument[] known = [.. context.Documents.ByNumber(number).Where(document => date is null || document.Date is not { } other || other.IsCompatibleWith(date.Value))];
        if (known.Length == 1) return written with { Value = known[0].Id };
        if (known.Length > 1) findings.Add(AmbiguousCitation.For(written.Span, written.Value, [.. known.Select(document => document.Label)]));
        else if (!context.MayBeLost(number.Text)) findings.Add(UnknownDocument.For(written.Span, written.Value, context.Documents.Near(number) is [var near, ..] ? near.Label : null));
        return written;
    }

    private ImmutableArray<Located<string>> Resolve(ImmutableArray<Located<string>> written) => [.. written.Select(Resolve)];

    private static PartialDate? DateIn(string text)
    {
        text = text.Trim();
        if (PartialDate.TryParse(text, out PartialDate compact)) return compact;
        int start = text.StartsWith("ngày", StringComparison.OrdinalIgnoreCase) ? 4 : 0;
        start = Scan.SkipBlanks(text, start);
        return CitationDateReader.TryDate(text, start, out _, out PartialDate? date) ? date : null;
    }
}
