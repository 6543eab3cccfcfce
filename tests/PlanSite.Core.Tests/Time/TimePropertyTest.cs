using System.Collections.Immutable;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PlanSite.Core.Time;

namespace PlanSite.Core.Tests.Time;

public sealed class TimePropertyTest
{
    private static readonly TimeEvaluator Evaluator = new(TimeTestData.Calendar);

    [Fact]
    public void The_compact_spelling_is_read_back_as_the_same() => ReadsBack(TimeFormatter.Compact);

    [Fact]
    public void The_written_spelling_is_read_back_as_the_same() => ReadsBack(TimeFormatter.Vietnamese);

    [Fact]
    public void Before_a_period_ends_on_the_day_before_it() => Prop.ForAll(TimeGenerators.Periods.Where(period => period is not DayExpression { Hour: not null } and not DayExpression { Session: not null }).ToArbitrary(), period =>
        Evaluator.Evaluate(new LimitExpression(LimitKind.Before, period)).End == period.First.AddDays(-1)).QuickCheckThrowOnFailure();

    [Fact]
    public void By_a_period_ends_with_it_and_by_midnight_with_the_day_before() => Prop.ForAll(TimeGenerators.Periods.ToArbitrary(), period =>
        Evaluator.Evaluate(new LimitExpression(LimitKind.By, period)).End == (period is DayExpression { Hour: { Ticks: 0 } } ? period.Last.AddDays(-1) : period.Last)).QuickCheckThrowOnFailure();

    [Fact]
    public void A_window_never_ends_before_it_starts() => Prop.ForAll(TimeGenerators.Expressions.ToArbitrary(), expression =>
    {
        Deadline deadline = Evaluator.Evaluate(expression, TimeTestData.Events);
        return !deadline.Trace.IsEmpty && (deadline.Start is null || deadline.End is null || deadline.Start <= deadline.End);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Counting_back_days_and_forth_again_is_where_it_began() => Prop.ForAll(TimeGenerators.Days.ToArbitrary(), Gen.Choose(1, 500).ToArbitrary(), (day, count) =>
    {
        DateOnly first = Evaluator.Evaluate(Counted(day, count, CountDirection.Before)).End!.Value;
        return first.AddDays(count) == day.First;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_text_at_all_is_answered() => Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => Answers(text ?? "")).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_heap_of_the_grammars_words_is_answered() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000), Prop.ForAll(TimeGenerators.Noise.ToArbitrary(), Answers));

    [Fact]
    public void A_masked_part_holds_no_time() => Prop.ForAll(TimeGenerators.Expressions.ToArbitrary(), expression =>
    {
        string text = "Báo cáo " + TimeFormatter.Vietnamese(expression) + " về Ban.";
        return TimeRecognizer.Find(text, TimeContext.None, [(0, text.Length)]).IsEmpty;
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("ngày ")]
    [InlineData("trước ")]
    [InlineData("trước khi ")]
    [InlineData("ngày 20, ")]
    [InlineData("từ ngày 1 đến ")]
    [InlineData("khai mạc đại hội ")]
    [InlineData("hai mươi ")]
    [InlineData("15/9/")]
    [InlineData("35-CT/")]
    [InlineData("theo lịch ")]
    [InlineData("chậm nhất 5 ngày sau khi tổ chức ")]
    [InlineData("Điện Biên, ")]
    [InlineData("a")]
    public void The_cost_is_linear(string piece)
    {
        const int megabyte = 1 << 20;
        var text = new StringBuilder(megabyte + piece.Length);
        while (text.Length < megabyte) text.Append(piece);
        string line = text.ToString();
        _ = TimeRecognizer.Find(line[..(megabyte / 4)], TimeContext.None, null, out long quarter);
        _ = TimeRecognizer.Find(line, TimeContext.None, null, out long whole);
        Assert.InRange(whole, 1, Math.Max(4.2 * quarter, 1000));
        Assert.InRange(whole, 1, 400L * megabyte);
    }

    [Fact]
    public void Random_bytes_cost_no_more_than_words()
    {
        var random = new System.Random(1);
        var text = new StringBuilder();
        for (int i = 0; i < 1 << 20; i++) text.Append((char)random.Next(1, 0x2000));
        _ = TimeRecognizer.Find(text.ToString(), TimeContext.None, null, out long steps);
        Assert.InRange(steps, 1, 20L << 20);
    }

    private static CountedExpression Counted(CalendarExpression day, int count, CountDirection direction) =>
        new(CountBound.AtLeast, new TimeAmount(count, TimeUnit.Days), direction, new DateAnchor(day));

    private static void ReadsBack(Func<TimeExpression, string> write) => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(2000),
        Prop.ForAll(TimeGenerators.Expressions.ToArbitrary(), expression =>
        {
            string text = write(expression);
            TimeParseResult read = TimeExpressionParser.Parse(text);
            return (expression.Equals(read.Expression) && read.Issues.IsEmpty)
                .Label($"{text}: {(read.Expression is { } got ? TimeFormatter.Compact(got) : "nothing")}, {string.Join(", ", read.Issues.Select(issue => issue.Kind))}");
        }));

    private static bool Answers(string text)
    {
        TimeParseResult parsed = TimeExpressionParser.Parse(text, new TimeContext { Year = 2025, Month = 2 });
        if (parsed.Expression is { } expression)
        {
            _ = Evaluator.Evaluate(expression, TimeTestData.Events);
            _ = TimeFormatter.Compact(expression) + TimeFormatter.Vietnamese(expression);
        }

        ImmutableArray<RecognizedTime> found = TimeRecognizer.Find(text, TimeContext.None);
        int end = 0;
        foreach (RecognizedTime time in found)
        {
            if (time.Start < end || time.Length <= 0 || time.Start + time.Length > text.Length) return false;
            end = time.Start + time.Length;
            _ = Evaluator.Evaluate(time.Expression, TimeTestData.Events);
        }

        return parsed.Expression is not null || !parsed.Issues.IsEmpty;
    }
}
