using PlanSite.Core.Schedule;

namespace PlanSite.Core.Tests.Schedule;

public sealed class NumberRangeTests
{
    [Theory]
    [InlineData("9..14", 9, 14, 8, 15)]
    [InlineData("..8", 0, 8, null, 9)]
    [InlineData("21..", 21, 500, 20, null)]
    [InlineData("7", 7, 7, 6, 8)]
    public void Both_ends_belong_to_a_range(string text, int first, int last, int? below, int? above)
    {
        Assert.True(NumberRange.TryParse(text, out NumberRange range));
        Assert.True(range.Contains(first) && range.Contains(last));
        if (below is { } b) Assert.False(range.Contains(b));
        if (above is { } a) Assert.False(range.Contains(a));
    }

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("14..9")]
    [InlineData("a..b")]
    public void Refuses_what_is_no_range(string text) => Assert.False(NumberRange.TryParse(text, out _));
}
