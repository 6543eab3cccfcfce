using PlanSite.Core.Time;

namespace PlanSite.Core.Tests.Time;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2024", "2024-01-01", "2024-12-31")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2024-09-20", "2024-09-20", "2024-09-20")]
    public void Spans_all_days_that_it_may_mean(string text, string earliest, string latest)
    {
        Assert.True(PartialDate.TryParse(text, out PartialDate date));
        Assert.Equal(text, date.ToString());
        Assert.Equal(DateOnly.Parse(earliest), date.Earliest);
        Assert.Equal(DateOnly.Parse(latest), date.Latest);
    }

    [Theory]
    [InlineData("")]
    [InlineData("24")]
    [InlineData("2024-13")]
    [InlineData("2025-02-29")]
    [InlineData("2024-9-20")]
    [InlineData("20/9/2024")]
    [InlineData("2024-09-20-01")]
    [InlineData("+024-09")]
    public void Refuses_what_is_no_date(string text) => Assert.False(PartialDate.TryParse(text, out _));

    [Theory]
    [InlineData("2024", "2024-06-14", true)]
    [InlineData("2024-06", "2024-06-14", true)]
    [InlineData("2024-06-14", "2024-06-14", true)]
    [InlineData("2024-06-15", "2024-06-14", false)]
    [InlineData("2019", "2024-06-14", false)]
    public void Is_compatible_where_nothing_speaks_against_it(string a, string b, bool expected)
    {
        Assert.True(PartialDate.TryParse(a, out PartialDate left));
        Assert.True(PartialDate.TryParse(b, out PartialDate right));
        Assert.Equal(expected, left.IsCompatibleWith(right));
        Assert.Equal(expected, right.IsCompatibleWith(left));
    }
}
