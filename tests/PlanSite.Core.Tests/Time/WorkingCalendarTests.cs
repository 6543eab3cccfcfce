using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Time;

namespace PlanSite.Core.Tests.Time;

public sealed class WorkingCalendarTests
{
    private static readonly WorkingCalendar Calendar = new(VietnameseHolidays.Years);

    [Theory]
    [InlineData("2025-01-24", true, null)]
    [InlineData("2025-01-25", false, "Tết Nguyên đán Ất Tỵ")]
    [InlineData("2025-02-03", true, null)]
    [InlineData("2025-02-08", false, "Thứ Bảy")]
    [InlineData("2025-02-09", false, "Chủ nhật")]
    [InlineData("2025-04-26", true, null)]
    [InlineData("2025-05-02", false, "Nghỉ hoán đổi, làm bù ngày 26/4/2025")]
    [InlineData("2024-05-04", true, null)]
    [InlineData("2026-01-05", null, null)]
    [InlineData("2026-01-03", false, "Thứ Bảy")]
    [InlineData("2019-12-31", null, null)]
    public void A_day_is_worked_off_or_not_known(string day, bool? worked, string? name)
    {
        Assert.Equal(worked, Calendar.IsWorkingDay(Day(day)));
        Assert.Equal(name, Calendar.NameOfDayOff(Day(day))?.Vi);
    }

    [Theory]
    [InlineData("2025-02-20", -15, "2025-01-23")]
    [InlineData("2025-02-20", -14, "2025-01-24")]
    [InlineData("2025-02-20", -13, "2025-02-03")]
    [InlineData("2025-02-21", 5, "2025-02-28")]
    [InlineData("2025-04-25", 1, "2025-04-26")]
    [InlineData("2025-04-25", 3, "2025-04-29")]
    [InlineData("2025-04-25", 4, "2025-05-05")]
    [InlineData("2024-12-30", 2, "2025-01-02")]
    [InlineData("2025-01-26", 0, "2025-01-26")]
    [InlineData("2024-05-05", -1, "2024-05-04")]
    public void Working_days_are_counted_from_the_day_after(string from, int days, string to)
    {
        WorkingDayCount count = Calendar.Add(Day(from), days);

        Assert.Equal((Day(to), days, null), (count.Date, count.Days, count.MissingYear));
        Assert.True(count.IsComplete);
    }

    [Fact]
    public void A_count_tells_the_holidays_that_it_passed_over()
    {
        WorkingDayCount back = Calendar.Add(Day("2025-02-20"), -15);
        WorkingDayCount on = Calendar.Add(Day("2025-04-25"), 5);

        Assert.Equal(new HolidayRun(Day("2025-01-25"), Day("2025-02-02"), Same("Tết Nguyên đán Ất Tỵ")), Assert.Single(back.Skipped));
        Assert.Equal("không tính 25/01-02/02 (Tết Nguyên đán Ất Tỵ)", back.Note?.Vi);
        Assert.Equal(
            "không tính 30/4 (Ngày Chiến thắng), 01/5 (Ngày Quốc tế lao động), 02/5 (Nghỉ hoán đổi, làm bù ngày 26/4/2025); tính cả 26/4 (làm bù)",
            on.Note?.Vi);
        Assert.Equal("not counting 25 Jan-2 Feb (Tết Nguyên đán Ất Tỵ)", back.Note?.En);
        Assert.Null(Calendar.Add(Day("2025-06-02"), 10).Note);
    }

    [Fact]
    public void A_holiday_written_without_its_weekend_is_one_run_all_the_same()
    {
        var calendar = new WorkingCalendar([Year(2024, off: ["2024-02-08", "2024-02-09", "2024-02-12", "2024-02-13", "2024-02-14"], name: "Tết")]);

        Assert.Equal(new HolidayRun(Day("2024-02-08"), Day("2024-02-14"), Same("Tết")), Assert.Single(calendar.Add(Day("2024-02-05"), 5).Skipped));
    }

    [Theory]
    [InlineData("2025-12-30", 2, 2026)]
    [InlineData("2020-01-02", -2, 2019)]
    [InlineData("2025-01-01", int.MaxValue, 2026)]
    [InlineData("2025-01-01", int.MinValue, 2019)]
    public void A_count_into_a_year_without_data_names_the_year(string from, int days, int missing)
    {
        WorkingDayCount count = Calendar.Add(Day(from), days);

        Assert.Equal((null, missing), (count.Date, count.MissingYear));
        Assert.False(count.IsComplete);
    }

    [Fact]
    public void A_count_that_ends_before_such_a_year_needs_nothing_of_it() =>
        Assert.Equal(Day("2025-12-31"), Calendar.Add(Day("2025-12-30"), 1).Date);

    [Fact]
    public void The_ends_of_time_are_no_exception()
    {
        var last = new WorkingCalendar([Year(9999), Year(1)]);

        Assert.Equal(10000, last.Add(DateOnly.MaxValue, 1).MissingYear);
        Assert.Equal(0, last.Add(DateOnly.MinValue, -1).MissingYear);
    }

    [Theory]
    [InlineData("2025-02-20", "2025-01-23", -15)]
    [InlineData("2025-01-23", "2025-02-20", 15)]
    [InlineData("2025-02-07", "2025-02-09", 0)]
    [InlineData("2025-06-20", "2025-06-20", 0)]
    public void Days_between_are_counted_with_the_end_and_without_the_start(string from, string to, int days)
    {
        WorkingDayCount count = Calendar.CountBetween(Day(from), Day(to));

        Assert.Equal((days, Day(to)), (count.Days, count.Date));
    }

    [Fact]
    public void Days_between_that_cross_a_year_without_data_name_it()
    {
        WorkingDayCount count = Calendar.CountBetween(Day("2025-12-29"), Day("2026-02-01"));

        Assert.Equal((2026, 2), (count.MissingYear, count.Days));
    }

    [Fact]
    public void The_working_days_next_to_a_day_leave_it_out()
    {
        Assert.Equal(Day("2025-02-03"), Calendar.NextWorkingDay(Day("2025-01-24")).Date);
        Assert.Equal(Day("2025-01-24"), Calendar.PreviousWorkingDay(Day("2025-02-03")).Date);
        Assert.Equal(Day("2025-01-24"), Calendar.PreviousWorkingDay(Day("2025-01-29")).Date);
    }

    [Fact]
    public void Adding_and_removing_as_many_working_days_comes_back()
    {
        int first = Day("2021-01-04").DayNumber;
        int last = Day("2024-12-31").DayNumber;
        var days = Gen.Choose(first, last).Select(DateOnly.FromDayNumber).Where(day => Calendar.IsWorkingDay(day) == true).ToArbitrary();
        var counts = Gen.Choose(-200, 200).ToArbitrary();

        Prop.ForAll(days, counts, (day, count) =>
        {
            DateOnly there = Calendar.Add(day, count).Date!.Value;
            return Calendar.IsWorkingDay(there) == true
                && Calendar.Add(there, -count).Date == day
                && Calendar.CountBetween(day, there).Days == count;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_week_of_its_own_changes_Saturday_only()
    {
        DateOnly saturday = Day("2025-06-21");
        WorkingCalendar morning = Calendar.With(WorkWeek.SaturdayMorning);
        WorkingCalendar six = Calendar.With(WorkWeek.MondayToSaturday);

        Assert.Equal((WorkShift.None, WorkShift.Morning, WorkShift.Full), (Calendar.ShiftOn(saturday), morning.ShiftOn(saturday), six.ShiftOn(saturday)));
        Assert.Equal((false, false, true), (Calendar.IsWorkingDay(saturday), morning.IsWorkingDay(saturday), six.IsWorkingDay(saturday)));
        Assert.Null(morning.NameOfDayOff(saturday));
        Assert.Equal("Thứ Bảy", Calendar.NameOfDayOff(saturday)?.Vi);
        Assert.Equal(Day("2025-06-21"), six.Add(Day("2025-06-20"), 1).Date);
        Assert.Equal(Day("2025-06-23"), morning.Add(Day("2025-06-20"), 1).Date);
        Assert.Empty(six.Add(Day("2025-04-25"), 1).Exchanged);
        Assert.Null(six.IsWorkingDay(Day("2026-01-03")));
        Assert.Same(Calendar, Calendar.With(WorkWeek.MondayToFriday));
    }

    [Theory]
    [InlineData("monday-friday", WorkShift.None)]
    [InlineData("saturday-morning", WorkShift.Morning)]
    [InlineData("monday-saturday", WorkShift.Full)]
    public void A_week_is_read_by_its_name(string name, WorkShift saturday)
    {
        Assert.True(WorkWeek.TryParse(name, out WorkWeek? week));
        Assert.Equal((saturday, name), (week.Saturday, week.ToString()));
        Assert.False(WorkWeek.TryParse(name + "s", out _));
    }

    [Fact]
    public void A_day_both_off_and_worked_is_worked() =>
        Assert.True(new WorkingCalendar([Year(2024, off: ["2024-05-04"], work: ["2024-05-04"])]).IsWorkingDay(Day("2024-05-04")));

    private static HolidayYear Year(int year, string[]? off = null, string[]? work = null, string name = "") => new(
        new Located<int>(year, SourceSpan.StartOf("data/holidays.yml")),
        [.. (off ?? []).Select(Day)],
        [.. (work ?? []).Select(Day)],
        name.Length == 0 ? ImmutableSortedDictionary<DateOnly, string>.Empty : (off ?? []).ToImmutableSortedDictionary(Day, _ => name),
        null);

    private static LocalizedText Same(string text) => new(text, text);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");
}
