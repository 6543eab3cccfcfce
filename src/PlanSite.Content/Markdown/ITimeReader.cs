using System.Collections.Immutable;
using PlanSite.Core.Time;

namespace PlanSite.Content.Markdown;

/// <summary>The time grammar as this project needs it; tests put a small one in its place.</summary>
internal interface ITimeReader
{
    TimeParseResult Parse(string text, TimeContext context);

    ImmutableArray<RecognizedTime> Find(string text, TimeContext context, IReadOnlyList<(int Start, int Length)> masked);

    /// <summary>A spelling that is equal for equal times, whichever way they were written.</summary>
    string Canonical(TimeExpression expression);
}
