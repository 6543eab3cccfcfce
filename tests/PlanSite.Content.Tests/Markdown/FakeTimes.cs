using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PlanSite.Content.Markdown;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Time;

namespace PlanSite.Content.Tests.Markdown;

/// <summary>A grammar of a few forms, enough to test what is done with times: <c>[trước] ngày d/m/y</c>, <c>tháng m/y</c>, <c>ngày d/m</c>.</summary>
internal sealed partial class FakeTimes : ITimeReader
{
    public static FakeTimes Instance { get; } = new();

    public TimeParseResult Parse(string text, TimeContext context)
    {
        ImmutableArray<RecognizedTime> found = Find(text, context, []);
        return found is [{ Start: 0 } only] && only.Length == text.Length
            ? new TimeParseResult(only.Expression, only.Issues)
            : new TimeParseResult(null, [Issue(TimeIssueKind.NotATime, 0, text.Length)]);
    }

    public ImmutableArray<RecognizedTime> Find(string text, TimeContext context, IReadOnlyList<(int Start, int Length)> masked)
    {
        var found = ImmutableArray.CreateBuilder<RecognizedTime>();
        foreach (Match match in Form().Matches(text))
        {
            if (masked.Any(mask => match.Index < mask.Start + mask.Length && mask.Start < match.Index + match.Length)) continue;
            int year = match.Groups["y"].Success ? int.Parse(match.Groups["y"].Value) : context.Year ?? 0;
            ImmutableArray<TimeIssue> issues = year == 0 ? [Issue(TimeIssueKind.MissingYear, 0, match.Length)] : [];
            string day = match.Groups["d"].Success ? $"-{int.Parse(match.Groups["d"].Value):00}" : "";
            string before = match.Groups["b"].Success ? "before " : "";
            found.Add(new RecognizedTime(
                match.Index, match.Length, new FakeTime($"{before}{year:0000}-{int.Parse(match.Groups["m"].Value):00}{day}") { Text = match.Value }, issues));
        }

        return found.ToImmutable();
    }

    public string Canonical(TimeExpression expression) => ((FakeTime)expression).Compact;

    private static TimeIssue Issue(TimeIssueKind kind, int start, int length) =>
        new(kind, start, length, new LocalizedText("Sai.", "Wrong."), new LocalizedText("", ""));

    [GeneratedRegex(@"(?<b>trước )?(?:ngày (?<d>\d{1,2})/(?<m>\d{1,2})(?:/(?<y>\d{4}))?|tháng (?<m>\d{1,2})/(?<y>\d{4}))(?![\d/])", RegexOptions.IgnoreCase)]
    private static partial Regex Form();

    internal sealed record FakeTime(string Compact) : TimeExpression;
}
