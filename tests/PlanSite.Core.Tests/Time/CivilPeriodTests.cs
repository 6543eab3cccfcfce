using PlanSite.Core.Time;

namespace PlanSite.Core.Tests.Time;

public sealed class CivilPeriodTests
{
    private static readonly WorkingCalendar Calendar = new(VietnameseHolidays.Years);

    [Theory]
    [InlineData("2025-03-03", 5, CivilUnit.Day, "2025-03-08", "2025-03-10")] // Saturday
    [InlineData("2025-03-03", 4, CivilUnit.Day, "2025-03-07", "2025-03-07")]
    [InlineData("2025-01-22", 3, CivilUnit.Day, "2025-01-25", "2025-02-03")] // Tết
    [InlineData("2025-04-18", 8, CivilUnit.Day, "2025-04-26", "2025-04-26")] // a Saturday worked in exchange
    [InlineData("2025-03-04", 2, CivilUnit.Week, "2025-03-18", "2025-03-18")]
    [InlineData("2024-12-31", 2, CivilUnit.Month, "2025-02-28", "2025-02-28")]
    [InlineData("2025-01-15", 1, CivilUnit.Month, "2025-02-15", "2025-02-17")] // Saturday
    [InlineData("2024-11-30", 1, CivilUnit.Quarter, "2025-02-28", "2025-02-28")]
    [InlineData("2024-02-29", 1, CivilUnit.Year, "2025-02-28", "2025-02-28")]
    [InlineData("2022-06-20", 3, CivilUnit.Year, "2025-06-20", "2025-06-20")]
    [InlineData("2025-06-20", 0, CivilUnit.Day, "2025-06-20", "2025-06-20")]
    public void Forwards_it_ends_on_the_corresponding_day_or_the_next_working_day(string from, int count, CivilUnit unit, string counted, string end)
    {
        CivilPeriodEnd result = CivilPeriod.Forward(Day(from), count, unit, Calendar)!;

        Assert.Equal((Day(counted), Day(end), null), (result.Counted, result.End, result.MissingYear));
        Assert.Equal(counted != end, result.IsMoved);
        Assert.Equal(result.IsMoved, result.DayOff is not null);
    }

    [Theory]
    [InlineData("2025-12-20", 20, "2026-01-09")] // a Friday of a year without data
    [InlineData("2025-12-20", 21, "2026-01-10")] // a Saturday: off, but what follows is not known
    public void An_end_that_may_move_in_a_year_without_data_names_the_year(string from, int days, string counted)
    {
        CivilPeriodEnd result = CivilPeriod.Forward(Day(from), days, CivilUnit.Day, Calendar)!;

        Assert.Equal((Day(counted), Day(counted), 2026), (result.Counted, result.End, result.MissingYear));
    }

    [Fact]
    public void An_office_open_on_Saturday_morning_takes_what_ends_then() =>
        Assert.Equal(Day("2025-03-08"), CivilPeriod.Forward(Day("2025-03-03"), 5, CivilUnit.Day, Calendar.With(WorkWeek.SaturdayMorning))!.End);

    // The elections of 23/05/2021: the published calendar of the National Election Council.
    [Theory]
    [InlineData("2021-05-23", 105, CivilUnit.Day, "2021-02-07")] // a Sunday, and it stays
    [InlineData("2021-05-23", 80, CivilUnit.Day, "2021-03-04")]
    [InlineData("2021-05-23", 70, CivilUnit.Day, "2021-03-14")]
    [InlineData("2025-08-31", 6, CivilUnit.Month, "2025-02-28")]
    [InlineData("2025-03-20", 1, CivilUnit.Week, "2025-03-13")]
    [InlineData("2025-05-31", 1, CivilUnit.Quarter, "2025-02-28")]
    [InlineData("2024-02-29", 1, CivilUnit.Year, "2023-02-28")]
    public void Backwards_whole_days_are_counted_and_nothing_moves(string from, int count, CivilUnit unit, string day) =>
        Assert.Equal(Day(day), CivilPeriod.Backward(Day(from), count, unit));

    [Theory]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    [InlineData(-1)]
    public void A_count_that_leaves_the_calendar_gives_nothing(int count)
    {
        Assert.All(Enum.GetValues<CivilUnit>(), unit =>
        {
            Assert.Null(CivilPeriod.Forward(Day("2025-06-20"), count, unit, Calendar));
            Assert.Null(CivilPeriod.Backward(Day("2025-06-20"), count, unit));
        });
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");
}
