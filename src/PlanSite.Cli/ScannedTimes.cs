using PlanSite.Content.Markdown;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;
using PlanSite.Core.Time;

namespace PlanSite.Cli;

/// <summary>The times of a text: those in running text, and the cells of schedules, which are times from end to end and get year and certainty from their column.</summary>
internal static class ScannedTimes
{
    public static IReadOnlyList<TimeMention> Of(BodyReadResult body)
    {
        if (body.Rows.IsEmpty) return body.Times;
        var times = new List<TimeMention>(body.Times.Length);
        ILookup<int, TimeMention> byLine = body.Times.ToLookup(mention => mention.Span.Line);
        var read = new HashSet<TimeMention>(ReferenceEqualityComparer.Instance);
        foreach (ScheduleRow row in body.Rows.DistinctBy(row => (row.When.Span.Line, row.When.Span.Column)))
        {
            SourceSpan cell = row.When.Span;
            List<TimeMention> inside = [.. Enumerable.Range(cell.Line, cell.EndLine - cell.Line + 1).SelectMany(line => byLine[line]).Where(mention => IsInside(mention.Span, cell))];
            TimeParseResult parsed = TimeExpressionParser.Parse(row.When.Value, row.Context);

            // A cell that says more than a time is running text.
            if (inside.Count > 0 && parsed.Issues.Any(issue => issue.Kind is TimeIssueKind.TrailingText or TimeIssueKind.NotATime)) continue;
            read.UnionWith(inside);
            times.Add(new TimeMention(row.When.Value, cell, parsed.Expression ?? new UndatedExpression(row.When.Value), row.Clause)
            {
                Issues = [.. parsed.Issues.Select(issue => new Located<TimeIssue>(issue, PlaceOf(issue, row.When)))],
            });
        }

        return [.. times.Concat(body.Times.Where(mention => !read.Contains(mention))).OrderBy(time => time.Span.Line).ThenBy(time => time.Span.Column)];
    }

    // Emphasis inside a cell moves what stands behind it: then the whole cell is the place.
    private static SourceSpan PlaceOf(TimeIssue issue, Located<string> cell)
    {
        SourceSpan span = cell.Span;
        bool plain = span.Line == span.EndLine && span.EndColumn - span.Column == cell.Value.Length;
        return plain ? SourceSpan.OnLine(span.File, span.Line, span.Column + issue.Start, issue.Length) : span;
    }

    private static bool IsInside(SourceSpan part, SourceSpan whole) =>
        (part.Line, part.Column).CompareTo((whole.Line, whole.Column)) >= 0 && (part.EndLine, part.EndColumn).CompareTo((whole.EndLine, whole.EndColumn)) <= 0;
}
