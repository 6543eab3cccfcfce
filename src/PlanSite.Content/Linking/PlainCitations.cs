using System.Collections.Immutable;
using PlanSite.Content.Markdown.Citations;
using PlanSite.Content.Rules;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;

namespace PlanSite.Content.Linking;

/// <summary>
/// Citations in words that aren't Markdown: the title of a document, what a task is, the words that an abbreviation stands for. Nothing is linked there, but
/// a number or date that is wrong is told as it is in the text.
/// </summary>
internal static class PlainCitations
{
    /// <summary>What the words cite by number; <c>[[...]]</c> is read elsewhere, and a short form says nothing that was not said before.</summary>
    public static ImmutableArray<Citation> In(Located<string> words, LinkContext context, List<Diagnostic> findings)
    {
        string text = words.Value;
        if (!text.Contains('/', StringComparison.Ordinal) || !text.AsSpan().ContainsAnyInRange('0', '9')) return [];
        var citations = ImmutableArray.CreateBuilder<Citation>();
        foreach (FoundCitation found in new CitationScanner(WithoutBrackets(text), context.Vocabulary, new ShortForms(context.Vocabulary.ShortForms)).Find(0))
        {
            if (found.ImpossibleDate is { } impossible)
            {
                findings.Add(ImpossibleCitationDate.For(TimeText.Inside(words, impossible.Start, impossible.End - impossible.Start), text[impossible.Start..impossible.End]));
            }

            if (found is not { Number.IsBlank: false, IsShort: false }) continue;
            citations.Add(new Citation
            {
                Text = text[found.Start..found.End],
                Span = TimeText.Inside(words, found.Start, found.End - found.Start),
                TypeWord = found.TypeWord,
                Number = found.Number,
                Date = found.Date,
            });
        }

        return citations.ToImmutable();
    }

    private static ReadOnlySpan<char> WithoutBrackets(string text)
    {
        if (!text.Contains("[[", StringComparison.Ordinal)) return text;
        char[] masked = text.ToCharArray();
        for (int at = text.IndexOf("[[", StringComparison.Ordinal); at >= 0;)
        {
            int end = text.IndexOf("]]", at, StringComparison.Ordinal) is >= 0 and var close ? close + 2 : text.Length;
            masked.AsSpan(at, end - at).Fill('\uFFFC');
            at = text.IndexOf("[[", end, StringComparison.Ordinal);
        }

        return masked;
    }
}
