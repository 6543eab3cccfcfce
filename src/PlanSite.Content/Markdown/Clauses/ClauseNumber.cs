using System.Collections.Immutable;
using PlanSite.Core.Documents;

namespace PlanSite.Content.Markdown.Clauses;

/// <summary>A number at the start of a heading, paragraph or item, read.</summary>
/// <param name="Text">As it is written: <c>3.1.</c>, <c>a)</c>, <c>PHẦN II.</c></param>
/// <param name="Own">What it adds to the path of an anchor: <c>3</c>, <c>dd</c>, <c>II</c>, <c>PL2</c>, <c>dieu-9</c>.</param>
/// <param name="Values">The number as numbers: 3 and 1 for <c>3.1.</c>; 4 for <c>IV.</c>; 5 for <c>đ)</c>.</param>
internal sealed record ClauseNumber(ClauseKind Kind, string Text, string Own, ImmutableArray<int> Values)
{
    public int Last => Values.Length == 0 ? 0 : Values[^1];
    public bool IsFirst => Last <= 1;

    /// <summary>How high it stands: 0 is the highest. A dotted number is one lower for every dot.</summary>
    public int Rank => Kind switch
    {
        ClauseKind.Part or ClauseKind.Appendix => 0,
        ClauseKind.Chapter => 1,
        ClauseKind.Section => 2,
        ClauseKind.Letter => 3,
        ClauseKind.Roman => 4,
        ClauseKind.Article => 5,
        ClauseKind.Arabic => 5 + Values.Length,
        ClauseKind.Point => 20,
        ClauseKind.Bracketed => 21,
        _ => 30,
    };

    /// <summary>Whether offices put the kind above or below its neighbours as they like: <c>1.</c>, <c>a)</c>, <c>(1)</c>.</summary>
    public bool IsFlexible => Kind is ClauseKind.Arabic or ClauseKind.Point or ClauseKind.Bracketed;

    public bool IsSameKind(ClauseNumber? other) =>
        other is not null && Kind == other.Kind && (Kind != ClauseKind.Arabic || Values.Length == other.Values.Length);

    /// <summary><c>3.</c> begins <c>3.1.</c>, but not <c>4.1.</c> and not itself.</summary>
    public bool Begins(ClauseNumber other) =>
        Kind == ClauseKind.Arabic && other.Kind == ClauseKind.Arabic
        && Values.Length < other.Values.Length && other.Values.AsSpan().StartsWith(Values.AsSpan());

    /// <summary><c>3.1.</c> and <c>3.2.</c>.</summary>
    public bool IsBeside(ClauseNumber other) =>
        Kind == ClauseKind.Arabic && other.Kind == ClauseKind.Arabic && Values.Length == other.Values.Length
        && Values.AsSpan()[..^1].SequenceEqual(other.Values.AsSpan()[..^1]);
}
