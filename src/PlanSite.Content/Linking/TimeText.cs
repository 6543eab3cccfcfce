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

        return result.Expression;
    }

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
