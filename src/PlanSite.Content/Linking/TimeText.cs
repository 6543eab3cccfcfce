using PlanSite.Content.Rules;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Time;

namespace PlanSite.Content.Linking;

/// <summary>Reads a time that somebody entered, and reports each fault at its place.</summary>
internal static class TimeText
{
    public static TimeExpression? Read(LinkContext context, Located<string> written, TimeContext time, List<Diagnostic> findings)
    {
        TimeParseResult result = context.Times.Parse(written.Value, time);
        foreach (TimeIssue issue in result.Issues.Where(issue => issue.IsFault))
        {
            findings.Add(MalformedTime.For(Inside(written, issue.Start, issue.Length), issue));
        }

        if (time.Issued is { } issued && result.Issues.Any(issue => issue.Kind == TimeIssueKind.InferredYear) && Last(result.Expression) is { } last && last < issued)
        {
            findings.Add(MissingYear.Passed(written.Span, last, issued));
            return null;
        }

        return result.Expression;
    }

    private static DateOnly? Last(TimeExpression? expression) => expression switch
    {
        TentativeExpression tentative => Last(tentative.Inner),
        CalendarExpression period => period.Last,
        IntervalExpression interval => interval.End?.Last,
        SetExpression set => set.Items.Max(item => item.Last),
        LimitExpression { Kind: LimitKind.Before } limit => limit.Date.First.AddDays(-1),
        LimitExpression { Kind: LimitKind.By } limit => limit.Date.Last,
        _ => null,
    };

    /// <summary>The place of a part of a value: where the value stands in one line as it is, the part itself; quotes or emphasis in between make it the whole.</summary>
    public static SourceSpan Inside(Located<string> written, int start, int length)
    {
        SourceSpan span = written.Span;
        bool plain = span.Line == span.EndLine && span.EndColumn - span.Column == written.Value.Length;
        bool quoted = span.Line == span.EndLine && span.EndColumn - span.Column == written.Value.Length + 2;
        if (!plain && !quoted) return span;
        start = Math.Clamp(start, 0, written.Value.Length);
        length = Math.Clamp(length, Math.Min(1, written.Value.Length - start), written.Value.Length - start);
        return SourceSpan.OnLine(span.File, span.Line, span.Column + start + (quoted ? 1 : 0), length);
    }
}
