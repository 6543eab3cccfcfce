using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PlanSite.Content.Markdown.Citations;
using PlanSite.Content.Markdown.Clauses;
using PlanSite.Content.Markdown.Inlines;
using PlanSite.Content.Rules;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;
using PlanSite.Core.Time;

namespace PlanSite.Content.Markdown;

/// <summary>Finds citations and times in the text of a block and enters them in the document's lists, in the order of the text.</summary>
internal sealed partial class TextRecognizer(BodyContext body)
{
    private readonly ShortForms _shortForms = new(body.Vocabulary.ShortForms);

    /// <param name="from">Where the text begins that is looked at: behind the number of the clause.</param>
    /// <param name="years">Whether a year alone is a time here.</param>
    /// <returns>Every mark of the block, in order and without overlaps.</returns>
    public List<InlineMark> Recognize(InlineText text, int from, TimeContext context, OpenClause? clause, bool heading, bool reportFaults, bool years)
    {
        var marks = new List<InlineMark>(text.Marks);
        if (from > 0) marks.Add(new InlineMark(MarkKind.Number, 0, from));
        if (text.End > from)
        {
            Citations(text, from, marks);
            Times(text, context, clause, heading, reportFaults, marks);
            if (!years) marks.RemoveAll(mark => mark.Mention?.Expression is YearExpression);
        }

        marks.RemoveAll(mark => mark.End > text.End);
        marks.Sort((a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.Length.CompareTo(b.Length));
        return Entered(marks);
    }

    /// <summary>The one year that is written in some times; nothing where there is none or several.</summary>
    public static int? YearOf(IEnumerable<string> times)
    {
        int? year = null;
        foreach (string text in times)
        {
            foreach (Match match in Year().Matches(text))
            {
                int found = int.Parse(match.Value);
                if (year is not null && year != found) return null;
                year = found;
            }
        }

        return year;
    }

    private void Citations(InlineText text, int from, List<InlineMark> marks)
    {
        foreach (FoundCitation found in new CitationScanner(Masked(text), body.Vocabulary, _shortForms).Find(from))
        {
            SourceSpan span = Span(text, found.Start, found.End);
            if (found.ImpossibleDate is { } impossible)
            {
                body.Add(ImpossibleCitationDate.For(Span(text, impossible.Start, impossible.End), text.Text[impossible.Start..impossible.End]));
            }

            var citation = new Citation
            {
                Text = text.Text[found.Start..found.End],
                Span = span,
                TypeWord = found.TypeWord,
                Number = found.Number,
                Date = found.Date,
                Key = found.Key,
                Clause = found.Clause,
                IsShort = found.IsShort,
            };
            marks.Add(new InlineMark(MarkKind.Citation, found.Start, found.End - found.Start) { Citation = citation });
        }
    }

    // What a link or an explicit citation shows is not looked at again.
    private static ReadOnlySpan<char> Masked(InlineText text)
    {
        if (text.Marks.Count == 0) return text.Shown;
        char[] masked = text.Shown.ToArray();
        foreach (InlineMark mark in text.Marks)
        {
            int start = Math.Min(mark.Start, masked.Length);
            masked.AsSpan(start, Math.Min(mark.Length, masked.Length - start)).Fill('\uFFFC');
        }

        return masked;
    }

    private void Times(InlineText text, TimeContext context, OpenClause? clause, bool heading, bool reportFaults, List<InlineMark> marks)
    {
        List<(int Start, int Length)> masked = [.. marks.Where(mark => mark.Length > 0).Select(mark => (mark.Start, mark.Length)).Order()];
        string shown = text.End == text.Text.Length ? text.Text : text.Text[..text.End];
        foreach (RecognizedTime time in body.Times.Find(shown, context, masked))
        {
            int end = time.Start + time.Length;
            if (time.Length <= 0 || time.Start < 0 || end > shown.Length) continue;
            ImmutableArray<Located<TimeIssue>> issues = [.. time.Issues.Select(issue => Placed(issue, time, text))];
            foreach (Located<TimeIssue> issue in issues.Where(issue => reportFaults && issue.Value.IsFault)) body.Add(MalformedTime.InText(issue.Span, issue.Value));
            var mention = new TimeMention(shown[time.Start..end], Span(text, time.Start, end), time.Expression, clause?.Anchor) { InHeading = heading, Issues = issues };
            marks.Add(new InlineMark(MarkKind.Time, time.Start, time.Length) { Mention = mention });
        }
    }

    /// <summary>Places of an issue count from the start of the time that it was found in.</summary>
    private Located<TimeIssue> Placed(TimeIssue issue, RecognizedTime time, InlineText text)
    {
        int end = time.Start + time.Length;
        int start = Math.Clamp(time.Start + issue.Start, time.Start, end);
        return new Located<TimeIssue>(issue, Span(text, start, Math.Clamp(start + issue.Length, start, end)));
    }

    private List<InlineMark> Entered(List<InlineMark> marks)
    {
        var entered = new List<InlineMark>(marks.Count);
        int free = 0;
        foreach (InlineMark mark in marks)
        {
            if (mark.Start < free) continue;
            free = mark.End;
            entered.Add(mark switch
            {
                { Citation: { } citation } => mark with { Index = body.Add(citation) },
                { Mention: { } mention } => mark with { Index = body.Add(mention) },
                _ => mark,
            });
        }

        return entered;
    }

    private SourceSpan Span(InlineText text, int start, int end) => body.Span(text.SourceOf(start), text.SourceEndOf(end));

    [GeneratedRegex(@"(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])")]
    private static partial Regex Year();
}
