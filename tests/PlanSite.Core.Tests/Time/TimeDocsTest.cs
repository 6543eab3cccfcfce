using System.Reflection;
using System.Text.RegularExpressions;
using PlanSite.Core.Time;

namespace PlanSite.Core.Tests.Time;

/// <summary>What docs/time.md and docs/time-grammar.md promise holds.</summary>
public sealed class TimeDocsTest
{
    private static readonly TimeEvaluator Evaluator = new(TimeTestData.Calendar);

    public static TheoryData<string, string, string, string, string> Meanings()
    {
        var rows = new TheoryData<string, string, string, string, string>();
        foreach (string[] cells in TableRows().Where(cells => cells.Length == 5)) rows.Add(Code(cells[0]), Code(cells[1]), cells[2], cells[3], cells[4]);
        return rows;
    }

    public static TheoryData<string, string, string> Mistakes()
    {
        var rows = new TheoryData<string, string, string>();
        foreach (string[] cells in TableRows().Where(cells => cells.Length == 3)) rows.Add(Code(cells[0]), cells[1], Code(cells[2]));
        return rows;
    }

    public static TheoryData<string> Examples()
    {
        var examples = new TheoryData<string>();
        foreach (string example in GrammarExamples()) examples.Add(example);
        return examples;
    }

    [Theory]
    [MemberData(nameof(Meanings))]
    public void A_row_means_what_it_says(string written, string compact, string first, string last, string certainty)
    {
        TimeParseResult result = TimeExpressionParser.Parse(written);
        Assert.DoesNotContain(result.Issues, issue => issue.IsFault);
        Assert.Equal(TimeExpressionParser.Parse(compact).Expression, result.Expression);
        Deadline deadline = Evaluator.Evaluate(result.Expression!, TimeTestData.Events);
        Assert.Equal((first, last), (TimeTestData.Show(deadline.Start), TimeTestData.Show(deadline.End)));
        if (certainty != "-") Assert.Equal(certainty, deadline.Certainty.ToString().ToLowerInvariant());
        Assert.NotEmpty(deadline.Trace);
    }

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_found_and_read_as_it_says(string wrong, string fault, string meant)
    {
        TimeParseResult result = TimeExpressionParser.Parse(wrong);
        Assert.Contains(Enum.Parse<TimeIssueKind>(fault), result.Issues.Select(issue => issue.Kind));
        Assert.All(result.Issues, issue => Assert.InRange(issue.Start + issue.Length, 0, wrong.Length));
        Assert.Equal(meant == "-" ? null : TimeExpressionParser.Parse(meant).Expression, result.Expression);
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_of_the_grammar_is_read(string example)
    {
        TimeParseResult result = TimeExpressionParser.Parse(example);
        Assert.NotNull(result.Expression);
        Assert.DoesNotContain(result.Issues, issue => issue.IsFault);
    }

    [Fact]
    public void The_examples_cover_every_kind_of_tree()
    {
        IEnumerable<string> kinds = typeof(TimeExpression).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(TimeExpression)) && !type.IsAbstract && type.IsPublic).Select(type => type.Name).Order();
        IEnumerable<string> covered = GrammarExamples().SelectMany(example => Nested(TimeExpressionParser.Parse(example).Expression!))
            .Select(expression => expression.GetType().Name).Distinct().Order();
        Assert.Equal(kinds, covered);
    }

    private static IEnumerable<TimeExpression> Nested(TimeExpression expression)
    {
        yield return expression;
        foreach (PropertyInfo property in expression.GetType().GetProperties())
        {
            if (property.GetValue(expression) is not TimeExpression inner) continue;
            foreach (TimeExpression nested in Nested(inner)) yield return nested;
        }
    }

    private static IEnumerable<string[]> TableRows() => TimeTestData.Text("time.md").Split('\n')
        .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
        .Select(line => line.Trim().Trim('|').Split('|').Select(cell => cell.Trim()).ToArray());

    private static string Code(string cell) => cell.Trim('`');

    private static IEnumerable<string> GrammarExamples() => Regex.Matches(TimeTestData.Text("time-grammar.md"), @"\(\* (.+?) \*\)")
        .Select(match => Regex.Replace(match.Groups[1].Value, @"^[A-Z]\w+(: |$)", ""))
        .SelectMany(text => text.Split(" | ", StringSplitOptions.RemoveEmptyEntries)).Where(text => text.Trim() is not ("" or "..."));
}
