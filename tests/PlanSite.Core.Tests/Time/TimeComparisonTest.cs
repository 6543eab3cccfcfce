using PlanSite.Core.Time;

namespace PlanSite.Core.Tests.Time;

public sealed class TimeComparisonTest
{
    private static readonly TimeEvaluator Evaluator = new(TimeTestData.Calendar);

    [Theory]
    [InlineData("2025-03", "2025-04", Likelihood.Certainly)]
    [InlineData("2025-03-15", "2025-03-15", Likelihood.CertainlyNot)]
    [InlineData("2025-04", "2025-03", Likelihood.CertainlyNot)]
    [InlineData("2025-03", "2025-03-20", Likelihood.Possibly)]
    [InlineData("before 2025-03-10", "2025-03-10", Likelihood.Certainly)]
    [InlineData("2025-07-early", "2025-07-15", Likelihood.Possibly)] // early is not so exact
    [InlineData("2025-07-early", "2025-09", Likelihood.Certainly)]
    [InlineData("2025-04~", "2025-03", Likelihood.Possibly)]
    [InlineData("ongoing", "2025-03", Likelihood.Possibly)]
    public void Before(string first, string second, Likelihood answer) => Assert.Equal(answer, TimeComparison.Before(Of(first), Of(second)));

    [Theory]
    [InlineData("2025-03-10/2025-03-12", "2025-03", Likelihood.Certainly)]
    [InlineData("before 2025-03-12", "2025-03", Likelihood.Certainly)]
    [InlineData("2025-03-10/2025-04-02", "2025-03", Likelihood.CertainlyNot)]
    [InlineData("before 2025-03-01", "2025-03", Likelihood.CertainlyNot)]
    [InlineData("by 2025-08-31", "before 2025-08-31", Likelihood.CertainlyNot)]
    [InlineData("2025-10-late", "2025-10", Likelihood.Possibly)]
    [InlineData("2025-12-late", "2025-10", Likelihood.CertainlyNot)]
    [InlineData("2025-03-10/..", "2025-03", Likelihood.Possibly)]
    [InlineData("2025-04-10~", "2025-03", Likelihood.Possibly)]
    [InlineData("2025-02-10", "2025-01-01/..", Likelihood.Certainly)]
    [InlineData("max 2 d", "2025-03", Likelihood.Possibly)]
    public void Within(string inner, string outer, Likelihood answer) => Assert.Equal(answer, TimeComparison.Within(Of(inner), Of(outer)));

    [Theory]
    [InlineData("2025-03", "2025-03-31/2025-04-02", Likelihood.Certainly)]
    [InlineData("2025-03", "2025-04", Likelihood.CertainlyNot)]
    [InlineData("2025-07-early", "2025-07-12", Likelihood.Possibly)]
    [InlineData("2025-07-early", "2025-06/2025-09", Likelihood.Certainly)]
    [InlineData("before 2025-03-10", "2025-03", Likelihood.Certainly)]
    [InlineData("2025-03~", "2025-04", Likelihood.Possibly)]
    public void Overlaps(string first, string second, Likelihood answer)
    {
        Assert.Equal(answer, TimeComparison.Overlaps(Of(first), Of(second)));
        Assert.Equal(answer, TimeComparison.Overlaps(Of(second), Of(first)));
    }

    private static Deadline Of(string compact) => Evaluator.Evaluate(TimeExpressionParser.Parse(compact).Expression!);
}
