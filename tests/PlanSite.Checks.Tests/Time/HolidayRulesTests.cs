using System.Collections.Immutable;
using PlanSite.Checks.Time;
using PlanSite.Core;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Schedule;
using PlanSite.Core.Time;

namespace PlanSite.Checks.Tests.Time;

public sealed class HolidayRulesTests
{
    [Theory]
    [InlineData("Tết Nguyên đán", "2007-02-18", "17/02/2007", "17 February 2007")] // China's day
    [InlineData("Tết Nguyên đán Ất Sửu", "1985-02-20", "21/01/1985", "21 January 1985")]
    [InlineData("Giỗ Tổ Hùng Vương (10/3 âm lịch)", "2025-04-18", "07/4/2025", "7 April 2025")]
    [InlineData("NGHỈ GIỖ TỔ", "2024-04-17", "18/4/2024", "18 April 2024")]
    public void The_right_day_of_a_lunar_holiday_is_named(string name, string day, string vi, string en)
    {
        Diagnostic finding = Assert.Single(Find(new MisplacedLunarHoliday(), Year(day, name)));
        Assert.Contains(vi, finding.Message.Vi, StringComparison.Ordinal);
        Assert.Contains(en, finding.Message.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Tết Nguyên đán", "2007-02-17")]
    [InlineData("Giỗ Tổ Hùng Vương", "2025-04-07")]
    [InlineData("Nghỉ bù Giỗ Tổ Hùng Vương", "2022-04-11")]
    [InlineData("Nghỉ hoán đổi dịp Tết Nguyên đán", "2025-02-03")]
    [InlineData("Tết Dương lịch", "2025-01-01")]
    public void What_is_right_or_another_day_is_let_be(string name, string day) => Assert.Empty(Find(new MisplacedLunarHoliday(), Year(day, name)));

    [Fact]
    public void The_days_that_ship_with_the_program_break_no_rule()
    {
        Assert.Empty(Find(new MisplacedLunarHoliday(), VietnameseHolidays.Years));
        Assert.Empty(Find(new WorkedWeekday(), VietnameseHolidays.Years));
    }

    private static ImmutableArray<HolidayYear> Year(string day, string name)
    {
        DateOnly date = DateOnly.ParseExact(day, "yyyy-MM-dd");
        return [new HolidayYear(new Located<int>(date.Year, SourceSpan.StartOf("data/holidays.yml")), [date], [], ImmutableSortedDictionary<DateOnly, string>.Empty.Add(date, name), null)];
    }

    private static Diagnostic[] Find(ICheck check, ImmutableArray<HolidayYear> years)
    {
        var repository = new PlanRepository { Settings = new SiteSettings { Title = "x" }, Holidays = years };
        return [.. check.Find(new CheckContext(repository, ScheduleBuilder.Build(repository), ImmutableDictionary<string, string>.Empty))];
    }
}
