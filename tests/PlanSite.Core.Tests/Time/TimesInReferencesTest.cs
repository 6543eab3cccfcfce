using System.Collections.Immutable;
using PlanSite.Core.Time;

namespace PlanSite.Core.Tests.Time;

/// <summary>Every time of the five reference documents is found where it stands, with the right days, and nothing else is taken for one.</summary>
public sealed class TimesInReferencesTest
{
    private static readonly TimeEvaluator Evaluator = new(new WorkingCalendar([]));

    public static TheoryData<string, string, string, string, string> Fragments()
    {
        var rows = new TheoryData<string, string, string, string, string>();
        foreach (string[] row in TimeTestData.Rows("times-in-references.tsv")) rows.Add(row[0], row[1], row[2], row[3], row[4]);
        return rows;
    }

    public static TheoryData<string, string, string, string, string> NoTimes()
    {
        var rows = new TheoryData<string, string, string, string, string>();
        foreach (string[] row in TimeTestData.Rows("not-times-in-references.tsv")) rows.Add(row[0], row[1], row[2], row[4], row[5]);
        return rows;
    }

    [Theory]
    [MemberData(nameof(Fragments))]
    public void Every_time_is_found_with_its_days(string file, string line, string heading, string fragment, string times)
    {
        string text = fragment.Replace("\\t", "\t", StringComparison.Ordinal);
        ImmutableArray<RecognizedTime> found = TimeRecognizer.Find(text, new TimeContext { Tentative = heading == "tentative" });
        string[] actual = [.. found.Select(Describe)];
        Assert.True(times.Split(" ;; ").SequenceEqual(actual), $"{file}:{line}\n{string.Join('\n', actual)}\nis not\n{times}");
        Assert.All(found, time => Assert.Equal(text.Substring(time.Start, time.Length), time.Expression.Text));
    }

    [Theory]
    [MemberData(nameof(NoTimes))]
    public void Nothing_else_is_taken_for_a_time(string file, string line, string what, string fragment, string times)
    {
        IEnumerable<string> found = TimeRecognizer.Find(fragment.Replace("\\t", "\t", StringComparison.Ordinal), TimeContext.None).Select(time => time.Expression.Text);
        Assert.True(found.SequenceEqual(times == "-" ? [] : times.Split(" ;; ")), $"{file}:{line}: {what}: found {string.Join(" ;; ", found)}");
    }

    private static string Describe(RecognizedTime time)
    {
        Deadline deadline = Evaluator.Evaluate(time.Expression);
        string certainty = deadline.Start is null && deadline.End is null ? "-" : deadline.Certainty.ToString().ToLowerInvariant();
        return $"{time.Expression.Text} | {TimeFormatter.Compact(time.Expression)} | {TimeTestData.Show(deadline.Start)} | {TimeTestData.Show(deadline.End)} | {certainty}";
    }
}
