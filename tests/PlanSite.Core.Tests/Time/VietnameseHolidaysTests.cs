using PlanSite.Core.Time;

namespace PlanSite.Core.Tests.Time;

public sealed class VietnameseHolidaysTests
{
    // Working days that civil servants lost to holidays: 10 days in 2020 (one for National Day), 11 from 2021; none is lost to a weekend,
    // because those are made good, and an exchange takes as many as it gives.
    [Theory]
    [InlineData(2020, 10)]
    [InlineData(2021, 11)]
    [InlineData(2022, 11)]
    [InlineData(2023, 11)]
    [InlineData(2024, 11)]
    [InlineData(2025, 11)]
    public void A_year_has_the_paid_holidays_of_the_labour_code(int year, int days)
    {
        HolidayYear known = Assert.Single(VietnameseHolidays.Years, known => known.Year.Value == year);

        Assert.Equal(days, known.Off.Count(IsWeekday) - known.Work.Count);
        Assert.All(known.Work, day => Assert.False(IsWeekday(day)));
        Assert.All(known.Off, day => Assert.Equal(year, day.Year));
        Assert.All(known.Off, day => Assert.True(known.Names.ContainsKey(day)));
        Assert.False(string.IsNullOrEmpty(known.Source));
    }

    [Theory]
    [InlineData(2020)]
    [InlineData(2021)]
    [InlineData(2022)]
    [InlineData(2023)]
    [InlineData(2024)]
    [InlineData(2025)]
    public void The_days_of_Tet_hold_the_first_three_of_the_lunar_year(int year)
    {
        HolidayYear known = VietnameseHolidays.Years.Single(known => known.Year.Value == year);
        for (int day = 1; day <= 3; day++)
        {
            DateOnly date = new LunarDate(year, 1, day).ToSolar()!.Value;
            Assert.Contains("Tết Nguyên đán", known.Names[date]);
        }
    }

    [Fact]
    public void A_repository_replaces_them_all_by_its_own()
    {
        HolidayYear own = VietnameseHolidays.Years[^1];

        Assert.Same(own, Assert.Single(VietnameseHolidays.Unless([own])));
        Assert.Equal(VietnameseHolidays.Years, VietnameseHolidays.Unless([]));
        Assert.Equal(VietnameseHolidays.Years, VietnameseHolidays.Unless(default));
    }

    private static bool IsWeekday(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
}
