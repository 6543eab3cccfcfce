using PlanSite.Core.Time;

namespace PlanSite.Core.Tests.Time;

/// <summary>Over two hundred spellings that offices use, with what each means worked out by hand.</summary>
public sealed class SpellingsOfOfficesTest
{
    private static readonly TimeEvaluator Evaluator = new(TimeTestData.Calendar);

    public static TheoryData<string, string, string, string, string> Spellings()
    {
        var rows = new TheoryData<string, string, string, string, string>();
        foreach (string[] cells in TimeTestData.Rows("spellings-of-offices.tsv")) rows.Add(cells[0], cells[1], cells[2], cells[3], cells[4]);
        return rows;
    }

    [Theory]
    [MemberData(nameof(Spellings))]
    public void A_spelling_means_what_the_office_means(string written, string compact, string first, string last, string certainty)
    {
        foreach (string text in new[] { written, Decomposed.Of(written), InCapitals(written), $"  {written} " })
        {
            TimeParseResult result = TimeExpressionParser.Parse(text);
            Assert.DoesNotContain(result.Issues, issue => issue.IsFault);
            Assert.NotNull(result.Expression);
            if (!compact.Contains('"')) Assert.Equal(compact, TimeFormatter.Compact(result.Expression));
            Deadline deadline = Evaluator.Evaluate(result.Expression, TimeTestData.Events);
            Assert.Equal((first, last), (TimeTestData.Show(deadline.Start), TimeTestData.Show(deadline.End)));
            if (certainty != "-") Assert.Equal(certainty, deadline.Certainty.ToString().ToLowerInvariant());
        }

        if (compact.Contains('"')) Assert.Equal(compact, TimeFormatter.Compact(TimeExpressionParser.Parse(written).Expression!));
        Assert.Equal(TimeExpressionParser.Parse(written).Expression, TimeExpressionParser.Parse(compact).Expression);
    }

    /// <summary>Tags and units of hours keep their case: nobody writes them large.</summary>
    private static string InCapitals(string text) => text.Contains('<') ? text : text.ToUpperInvariant();
}
