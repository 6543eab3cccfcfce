using FsCheck;
using FsCheck.Fluent;
using PlanSite.Core.Time;

namespace PlanSite.Core.Tests.Time;

public sealed class LunarDateTests
{
    // From printed almanacs; 1968, 1969, 1985, 2007 and 2030 are a day (1985: a month) before the Chinese new year.
    public static TheoryData<string> NewYears => new(
        """
        1960-01-28 1961-02-15 1962-02-05 1963-01-25 1964-02-13 1966-01-21 1967-02-09 1968-01-29 1969-02-16
        1970-02-06 1971-01-27 1972-02-15 1973-02-03 1974-01-23 1975-02-11 1976-01-31 1977-02-18 1978-02-07 1979-01-28
        1980-02-16 1981-02-05 1982-01-25 1983-02-13 1984-02-02 1985-01-21 1986-02-09 1987-01-29 1988-02-17 1989-02-06
        1990-01-27 1991-02-15 1992-02-04 1993-01-23 1994-02-10 1995-01-31 1996-02-19 1997-02-07 1998-01-28 1999-02-16
        2000-02-05 2001-01-24 2002-02-12 2003-02-01 2004-01-22 2005-02-09 2006-01-29 2007-02-17 2008-02-07 2009-01-26
        2010-02-14 2011-02-03 2012-01-23 2013-02-10 2014-01-31 2015-02-19 2016-02-08 2017-01-28 2018-02-16 2019-02-05
        2020-01-25 2021-02-12 2022-02-01 2023-01-22 2024-02-10 2025-01-29 2026-02-17 2027-02-06 2028-01-26 2029-02-13
        2030-02-02
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [Theory]
    [MemberData(nameof(NewYears))]
    public void Tet_is_when_the_almanac_says(string day)
    {
        DateOnly date = Day(day);

        Assert.Equal(date, LunarDate.NewYear(date.Year));
        Assert.Equal(new LunarDate(date.Year, 1, 1), LunarDate.Of(date));
        LunarDate eve = LunarDate.Of(date.AddDays(-1));
        Assert.Equal((date.Year - 1, 12), (eve.Year, eve.Month));
    }

    // The new moon of 1/2/1965 came at 23:36 in Vietnam. Before 1968 the almanacs followed UTC+8, and Tết was kept on 2/2.
    [Fact]
    public void Before_1968_it_is_the_calendar_of_todays_meridian_not_that_of_the_almanac() =>
        Assert.Equal(Day("1965-02-01"), LunarDate.NewYear(1965));

    [Theory]
    [InlineData(1984, null)] // China had a leap tenth month, Vietnam not before February 1985.
    [InlineData(1985, 2)]
    [InlineData(1987, 7)]
    [InlineData(2004, 2)]
    [InlineData(2012, 4)]
    [InlineData(2014, 9)]
    [InlineData(2017, 6)]
    [InlineData(2020, 4)]
    [InlineData(2021, null)]
    [InlineData(2022, null)]
    [InlineData(2023, 2)]
    [InlineData(2024, null)]
    [InlineData(2025, 6)]
    [InlineData(2028, 5)]
    [InlineData(2033, 11)] // The famous year: two months without a principal term, and the leap month comes after the solstice.
    public void Leap_months_are_those_of_the_almanac(int year, int? month) => Assert.Equal(month, LunarDate.LeapMonth(year));

    [Theory]
    [InlineData(2020, "2020-04-02")]
    [InlineData(2021, "2021-04-21")]
    [InlineData(2022, "2022-04-10")]
    [InlineData(2023, "2023-04-29")]
    [InlineData(2024, "2024-04-18")]
    [InlineData(2025, "2025-04-07")]
    [InlineData(2026, "2026-04-26")]
    public void The_Hung_Kings_are_honoured_on_the_tenth_of_the_third_month(int year, string day)
    {
        Assert.Equal(Day(day), new LunarDate(year, 3, 10).ToSolar());
        if (VietnameseHolidays.Years.Any(known => known.Year.Value == year))
        {
            Assert.True(new WorkingCalendar(VietnameseHolidays.Years).IsHoliday(Day(day)));
        }
    }

    [Theory]
    [InlineData("2025-07-24", 2025, 6, 30, false)]
    [InlineData("2025-07-25", 2025, 6, 1, true)]
    [InlineData("2025-08-22", 2025, 6, 29, true)]
    [InlineData("2025-08-23", 2025, 7, 1, false)]
    [InlineData("2023-12-31", 2023, 11, 19, false)]
    public void A_day_has_its_lunar_date(string day, int year, int month, int number, bool leap)
    {
        var expected = new LunarDate(year, month, number, leap);

        Assert.Equal(expected, LunarDate.Of(Day(day)));
        Assert.Equal(Day(day), expected.ToSolar());
    }

    [Fact]
    public void There_and_back_is_the_same_day_from_1900_to_2099()
    {
        int first = new DateOnly(1900, 1, 1).DayNumber;
        int last = new DateOnly(2099, 12, 31).DayNumber;

        Prop.ForAll(Gen.Choose(first, last).ToArbitrary(), number =>
        {
            DateOnly date = DateOnly.FromDayNumber(number);
            return LunarDate.Of(date).ToSolar() == date;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));
    }

    [Fact]
    public void Months_follow_each_other_without_gap_from_1900_to_2099()
    {
        DateOnly day = LunarDate.NewYear(1900)!.Value;
        while (day.Year < 2100)
        {
            LunarDate first = LunarDate.Of(day);
            Assert.Equal(1, first.Day);
            int length = (first with { Day = 30 }).ToSolar() is null ? 29 : 30;
            LunarDate last = LunarDate.Of(day.AddDays(length - 1));
            Assert.Equal(first with { Day = length }, last);
            day = day.AddDays(length);
        }
    }

    [Theory]
    [InlineData(2024, 13, 1, false)]
    [InlineData(2024, 0, 1, false)]
    [InlineData(2024, 1, 31, false)]
    [InlineData(2024, 2, 1, true)]
    [InlineData(2025, 6, 30, true)]
    [InlineData(0, 1, 1, false)]
    [InlineData(int.MaxValue, 1, 1, false)]
    public void A_date_that_does_not_exist_has_no_solar_day(int year, int month, int day, bool leap) =>
        Assert.Null(new LunarDate(year, month, day, leap).ToSolar());

    [Fact]
    public void The_ends_of_the_calendar_give_an_answer()
    {
        Assert.InRange(LunarDate.Of(DateOnly.MinValue).Day, 1, 30);
        Assert.InRange(LunarDate.Of(DateOnly.MaxValue).Day, 1, 30);
    }

    [Theory]
    [InlineData(2024, 3, 10, false, "mùng 10 tháng Ba năm Giáp Thìn", "10/3")]
    [InlineData(2025, 6, 15, true, "15 tháng Sáu nhuận năm Ất Tỵ", "15/6 nhuận")]
    [InlineData(2025, 12, 23, false, "23 tháng Chạp năm Ất Tỵ", "23/12")]
    public void It_is_written_as_people_say_it(int year, int month, int day, bool leap, string words, string brief)
    {
        var date = new LunarDate(year, month, day, leap);

        Assert.Equal(words, date.Words);
        Assert.Equal(brief, date.ToString());
    }

    // Meeus, Astronomical Algorithms, example 49.a: 18 February 1977, 3h37m42s dynamical time.
    [Fact]
    public void The_new_moon_of_the_book_is_met_to_the_second() =>
        Assert.Equal(2443192.65118, MoonAndSun.NewMoon(-283), 0.00001);

    // Meeus, example 25.a and b: 13 October 1992, 0h dynamical time, apparent longitude 199°54'21.8" by the full theory.
    [Fact]
    public void The_sun_of_the_book_is_met_to_a_few_thousandths() =>
        Assert.Equal(199.90605, ((MoonAndSun.SunLongitude(2448908.5) % 360) + 360) % 360, 0.003);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");
}
