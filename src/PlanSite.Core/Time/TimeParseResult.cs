using System.Collections.Immutable;

namespace PlanSite.Core.Time;

/// <summary>
/// What became of a text: an expression, issues, or both. Where one reading is plausible in spite of a fault, the expression is that
/// reading and the fault stays among the issues.
/// </summary>
public sealed record TimeParseResult(TimeExpression? Expression, ImmutableArray<TimeIssue> Issues)
{
    /// <summary>Whether the expression is a guess, since the text has a fault.</summary>
    public bool IsGuess => Expression is not null && Issues.Any(issue => issue.IsFault);
}
