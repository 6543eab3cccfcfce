using PlanSite.Core.Time;

namespace PlanSite.Core.Tests.Time;

/// <summary>What is wrong with a time is said so that a clerk can mend it; what was plainly meant is computed all the same.</summary>
public sealed class MalformedTimesTest
{
    public static TheoryData<string, string, string, string> Faults()
    {
        var rows = new TheoryData<string, string, string, string>();
        foreach (string[] cells in TimeTestData.Rows("malformed-times.tsv")) rows.Add(cells[0], cells[1], cells[2], cells[3]);
        return rows;
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_is_named_with_what_was_probably_meant(string text, string compact, string words, string part)
    {
        TimeParseResult result = TimeExpressionParser.Parse(text);
        Assert.Equal(compact, result.Expression is { } expression ? TimeFormatter.Compact(expression) : "-");
        Assert.Equal(compact != "-", result.IsGuess);
        TimeIssue[] faults = [.. result.Issues.Where(issue => issue.IsFault)];
        Assert.Contains(faults, fault => $"{fault.Message.Vi} {fault.Help.Vi}".Contains(words, StringComparison.Ordinal));
        Assert.All(faults, fault =>
        {
            Assert.All(new[] { fault.Message.Vi, fault.Message.En, fault.Help.Vi, fault.Help.En }, sentence => Assert.Matches("^\\S.*[.…]$", sentence));
            Assert.NotEqual(fault.Message.Vi, fault.Message.En);
            Assert.InRange(fault.Start + fault.Length, 0, text.Length);
        });
        if (part != "*") Assert.Contains(part, faults.Select(fault => text.Substring(fault.Start, fault.Length)));
    }

    [Theory]
    [InlineData("trước ngày khai mạc", "before congress.start")]
    [InlineData("trước ngày bầu cử quý", "before bau-cu-quy.start")]
    public void The_name_of_an_event_is_none(string text, string compact)
    {
        TimeParseResult result = TimeExpressionParser.Parse(text);
        Assert.Empty(result.Issues);
        Assert.Equal(compact, TimeFormatter.Compact(result.Expression!));
    }

    [Theory]
    [InlineData("từ 5 - 9 2024")]
    [InlineData("ngày 20, 21 2025")]
    [InlineData("ngày 15/13/2025")]
    [InlineData("tháng 9/10/2024")]
    public void Where_two_readings_are_plausible_none_is_taken(string text) => Assert.Null(TimeExpressionParser.Parse(text).Expression);
}
