using System.Collections.Immutable;
using System.Text;
using PlanSite.Core.Time.Reading;

namespace PlanSite.Core.Time;

/// <summary>Reads a time in either spelling, the written Vietnamese or the compact one. Never throws.</summary>
public static class TimeExpressionParser
{
    /// <summary>The longest text that is looked at; a time has a few words, and no more may be quoted in a message.</summary>
    private const int LongestText = 2000;

    /// <summary>How long words may be in which a time is looked for that they are not themselves.</summary>
    private const int LongestAround = 200;

    public static TimeParseResult Parse(string text, TimeContext? context = null)
    {
        context ??= TimeContext.None;
        if (string.IsNullOrWhiteSpace(text)) return new TimeParseResult(null, [TimeMessages.Empty()]);
        if (text.Length > LongestText) return new TimeParseResult(null, [TimeMessages.NotATime(text)]);
        TimeParseResult result = Read(text, context);
        if (IsVague(result) || IsNoEvent(text, result)) result = Mended(text, context) ?? Named(text, context, result);
        if (result.Expression is not { } expression) return result;
        if (context.Tentative && expression is not TentativeExpression) expression = new TentativeExpression(expression);
        return result with { Expression = expression with { Text = text } };
    }

    private static TimeParseResult Read(string text, TimeContext context) => CompactTimeParser.Parse(text) ?? Written(text, context);

    // A slip that the readers know has a sentence of its own; what they can't read is tried as it was probably meant.
    private static TimeParseResult? Mended(string text, TimeContext context)
    {
        if (ProbableSpelling.Of(text) is not { } mended) return null;
        TimeParseResult meant = Read(mended, context);
        if (meant.Expression is null || HasFault(meant)) return null;
        (int start, int length, string instead) = ProbableSpelling.Change(text, mended);
        return meant with { Issues = [TimeMessages.ProbablyMeant(start, length, text.Substring(start, length), instead)] };
    }

    private static TimeParseResult Named(string text, TimeContext context, TimeParseResult result)
    {
        bool known = result.Issues.Any(issue => issue.Kind is TimeIssueKind.NoSuchDate or TimeIssueKind.Backwards);
        if (known) return result;
        if (FaultWords.Of(text) is { } fault) return new TimeParseResult(null, [fault]);
        return result.Expression is null ? Embedded(text, context) ?? result : result;
    }

    /// <summary>The one sure time in words that are none by themselves: "có hiệu lực từ ngày 15/3/2025". Those words are the fault.</summary>
    private static TimeParseResult? Embedded(string text, TimeContext context)
    {
        if (text.Length > LongestAround || TimeRecognizer.Find(text, context) is not [{ Expression: not UndatedExpression } only] || only.Issues.Any(issue => issue.IsFault)) return null;
        string before = text[..only.Start].Trim();
        string after = text[(only.Start + only.Length)..].Trim(' ', '.', ';');
        ImmutableArray<TimeIssue> issues = [.. only.Issues.Select(issue => issue with { Start = issue.Start + only.Start })];
        if (before.Length > 0) issues = issues.Insert(0, TimeMessages.LeadingText(text.IndexOf(before, StringComparison.Ordinal) + before.Length, before));
        if (after.Length > 0) issues = issues.Add(TimeMessages.TrailingText(only.Start + only.Length, text.Length - only.Start - only.Length, after));
        return new TimeParseResult(only.Expression, issues);
    }

    private static bool IsVague(TimeParseResult result) =>
        HasFault(result) && (result.Expression is null || result.Issues.Any(issue => issue.Kind == TimeIssueKind.TrailingText));

    // Any words may be the name of an event: "trước ngày l5/9/2024", "trước cuối quý".
    private static bool IsNoEvent(string text, TimeParseResult result) =>
        result.Expression is EventExpression && (ProbableSpelling.HasLettersInDate(text) || FaultWords.IsPartAlone(text) || FaultWords.EndsWithCount(text));

    private static bool HasFault(TimeParseResult result) => result.Issues.Any(issue => issue.IsFault);

    private static TimeParseResult Written(string text, TimeContext context)
    {
        var cursor = new TimeCursor(text, TimeLexer.Read(text, bare: Ascii.IsValid(text)), context, running: false);
        while (cursor.Take(TokenKind.Break) || cursor.Take(TokenKind.Dash)) { }

        bool bracketed = IsBracketed(cursor) && cursor.Take(TokenKind.Open);
        int first = cursor.Position;
        TimeExpression? expression = new PhraseReader(cursor).Read();
        if (bracketed && expression is not null) _ = cursor.Take(TokenKind.Close);
        if (expression is null) return UndatedPhrases.Contains(text) ? new TimeParseResult(new UndatedExpression(text.Trim()), []) : new TimeParseResult(null, [TimeMessages.NotATime(text)]);
        ImmutableArray<TimeIssue> issues = IssuesOf(cursor, first);
        while (cursor.Take(TokenKind.Dot) || cursor.Take(TokenKind.Break)) { }

        if (!cursor.AtEnd)
        {
            int start = cursor.Current.Start;
            issues = issues.Add(TimeMessages.TrailingText(start, text.Length - start, text[start..]));
        }

        return new TimeParseResult(HasNoReading(issues) ? null : expression, issues);
    }

    /// <summary>"(dự kiến trong tháng 4/2025)": all of it stands in brackets.</summary>
    private static bool IsBracketed(TimeCursor cursor)
    {
        if (cursor.Current.Kind != TokenKind.Open) return false;
        for (int i = cursor.Position + 1; i < cursor.Tokens.Count; i++)
        {
            if (cursor.Tokens[i].Kind == TokenKind.Open) return false;
            if (cursor.Tokens[i].Kind == TokenKind.Close) return cursor.Tokens[i + 1].Kind == TokenKind.End;
        }

        return false;
    }

    /// <summary>Whether a fault leaves no plausible reading at all.</summary>
    internal static bool HasNoReading(ImmutableArray<TimeIssue> issues)
    {
        foreach (TimeIssue issue in issues)
        {
            if (issue.Kind is TimeIssueKind.NoSuchDate or TimeIssueKind.MissingYear or TimeIssueKind.Backwards) return true;
        }

        return false;
    }

    /// <summary>The issues of a phrase from a token up to the cursor, in the order of the text.</summary>
    internal static ImmutableArray<TimeIssue> IssuesOf(TimeCursor cursor, int first) =>
        [.. cursor.Issues.Concat(SpellingCheck.Of(cursor, first, cursor.Position)).OrderBy(issue => issue.Start)];
}
