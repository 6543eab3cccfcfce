using PlanSite.Site.Calendars;
using PlanSite.Site.Tests.Samples;

namespace PlanSite.Site.Tests.Calendars;

/// <summary>Rows of a week: a letter for each of its seven days, <c>&lt;</c> before what began earlier, <c>&gt;</c> after what goes on.</summary>
public sealed class WeekLanesTests
{
    [Theory]
    [InlineData("2025-06", "06-02", "A 06-04", "..A....")]
    [InlineData("2025-06", "06-02", "A 06-02, B 06-04..06-05", "A.BB...")]
    [InlineData("2025-06", "06-02", "A 06-02..06-04, B 06-04..06-05", "AAA.... | ..BB...")]
    // Over the end of a week.
    [InlineData("2025-06", "06-02", "A 06-05..06-10", "...AAAA>")]
    [InlineData("2025-06", "06-09", "A 06-05..06-10", "<AA.....")]
    // Over the end of a month: each month draws its own days.
    [InlineData("2025-06", "06-30", "A 06-28..07-03", "<A......>")]
    [InlineData("2025-07", "06-30", "A 06-28..07-03", "<.AAA...")]
    // Over the end of a year.
    [InlineData("2024-12", "2024-12-30", "A 2024-12-30..2025-01-02", "AA.....>")]
    [InlineData("2025-01", "2024-12-30", "A 2024-12-30..2025-01-02", "<..AA...")]
    // Two weeks are drawn whole; what is longer in its last week only.
    [InlineData("2025-06", "06-02", "A 06-02..06-15", "AAAAAAA>")]
    [InlineData("2025-06", "06-02", "A 06-02..06-29", "")]
    [InlineData("2025-06", "06-23", "A 06-02..06-29", "<AAAAAAA")]
    [InlineData("2025-06", "06-30", "A 04-01..06-30", "<A......")]
    // Nothing of other weeks or months.
    [InlineData("2025-06", "06-02", "A 05-31, B 06-09", "")]
    [InlineData("2025-05", "05-26", "A 06-01", "")]
    // The shortest first; what has lasted for weeks last.
    [InlineData("2025-06", "06-02", "L 04-01..06-04, A 06-04", "..A.... | <LLL....")]
    public void Each_entry_is_one_bar_over_its_days(string month, string monday, string entries, string expected)
    {
        WeekLanes lanes = Of(month, monday, entries);
        Assert.Equal(expected, string.Join(" | ", lanes.Lanes.Select(Text)));
        Assert.Empty(lanes.Hidden);
    }

    [Theory]
    [InlineData("A 06-04, B 06-04, C 06-04, D 06-04", "")]
    [InlineData("A 06-04, B 06-04, C 06-04, D 06-04, E 06-04, F 06-04, G 06-04", "2:EFG")]
    [InlineData("A 06-04, B 06-04, C 06-04, D 06-04, E 06-03..06-05", "2:D")]
    [InlineData("L 04-01..06-04, A 06-04, B 06-04, C 06-04, D 06-04", "2:L")]
    [InlineData("A 06-02..06-08, B 06-02..06-08, C 06-02..06-08, D 06-02..06-08, E 06-03, F 06-05", "1:E 3:F")]
    public void A_day_shows_four_and_counts_the_rest(string entries, string hidden)
    {
        WeekLanes lanes = Of("2025-06", "06-02", entries);
        Assert.True(lanes.Lanes.Count <= WeekLanes.Most);
        Assert.Equal(hidden, string.Join(' ', lanes.Hidden.OrderBy(day => day.Key).Select(day => $"{day.Key}:{string.Concat(day.Select(entry => entry.Title))}")));
    }

    private static WeekLanes Of(string month, string monday, string entries)
    {
        DateOnly first = Entries.Day(month + "-01");
        return new WeekLanes(Entries.Day(monday), (first, first.AddMonths(1).AddDays(-1)), Entries.Of(entries));
    }

    private static string Text(IReadOnlyList<WeekLanes.Placed?> lane) =>
        (lane.Any(placed => placed?.ComesFromBefore == true) ? "<" : "")
        + string.Concat(lane.Select(placed => placed?.Entry.Title ?? "."))
        + (lane.Any(placed => placed?.GoesOn == true) ? ">" : "");
}
