using System.Collections.Immutable;
using PlanSite.Core.Time;

namespace PlanSite.Content.Markdown;

/// <summary>The time grammar of the program.</summary>
internal sealed class TimeGrammar : ITimeReader
{
    public static TimeGrammar Instance { get; } = new();

    public TimeParseResult Parse(string text, TimeContext context) => TimeExpressionParser.Parse(text, context);

    public ImmutableArray<RecognizedTime> Find(string text, TimeContext context, IReadOnlyList<(int Start, int Length)> masked) =>
        TimeRecognizer.Find(text, context, masked);

    public string Canonical(TimeExpression expression) => TimeFormatter.Compact(expression);
}
