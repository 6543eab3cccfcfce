using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using PlanSite.Content.Markdown.Citations;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;

namespace PlanSite.Content.Linking;

/// <summary>
/// Looks up what <c>[[...]]</c> in the words of an entry cites, and puts the document's name in its place: those words go to tables and calendars, where a
/// reader would otherwise see an id in brackets.
/// </summary>
/// <param name="resolver">That of the document's text: a number means here what it means there.</param>
internal sealed partial class EntryCitations(LinkContext context, Document document, CitationResolver resolver, List<Diagnostic> findings)
{
    public Located<string> Read(Located<string> words)
    {
        resolver.Resolve(PlainCitations.In(words, context, findings));
        if (!words.Value.Contains("[[", StringComparison.Ordinal)) return words;
        Match[] matches = [.. Bracketed().Matches(words.Value).Cast<Match>()];
        ImmutableArray<Citation> written = [.. matches.Select(match => ExplicitCitation.Read(match.Groups[1].Value, context.Vocabulary) with
        {
            Explicit = true,
            Span = TimeText.Inside(words, match.Index, match.Length),
        })];
        var labels = new CitationLabels(context, document, resolver.Resolve(written));
        var text = new StringBuilder();
        int done = 0;
        foreach ((Match match, Citation citation) in matches.Zip(labels.Citations))
        {
            text.Append(words.Value, done, match.Index - done).Append(citation.Label ?? citation.Text[(citation.Text.IndexOf('|', StringComparison.Ordinal) + 1)..].Trim());
            done = match.Index + match.Length;
        }

        return words with { Value = text.Append(words.Value, done, words.Value.Length - done).ToString() };
    }

    [GeneratedRegex(@"\[\[([^\[\]\n]+)\]\]")]
    private static partial Regex Bracketed();
}
