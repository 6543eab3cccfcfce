using PlanSite.Site.Calendars;

namespace PlanSite.Site.Tests.Calendars;

public sealed class WeeksTests
{
    [Theory]
    [InlineData("2025-06-16", "2025-06-16", 25)]
    [InlineData("2025-06-22", "2025-06-16", 25)]
    [InlineData("2024-12-31", "2024-12-30", 1)]
    [InlineData("2021-01-03", "2020-12-28", 53)]
    [InlineData("0001-01-01", "0001-01-01", 1)]
    public void A_week_begins_on_Monday_and_belongs_to_the_year_of_its_Thursday(string day, string monday, int number)
    {
        Assert.Equal(DateOnly.Parse(monday, null), Weeks.MondayOf(DateOnly.Parse(day, null)));
        Assert.Equal(number, Weeks.NumberOf(DateOnly.Parse(day, null)));
    }
}
