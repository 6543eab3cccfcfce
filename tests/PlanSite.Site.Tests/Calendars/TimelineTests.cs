using PlanSite.Core.Time;
using PlanSite.Site.Calendars;
using PlanSite.Site.Pages;
using PlanSite.Site.Tests.Samples;

namespace PlanSite.Site.Tests.Calendars;

/// <summary>What is drawn for a time in 2025; a day is two units wide.</summary>
public sealed class TimelineTests
{
    private static readonly SiteContext Site = Sample.Context();

    [Theory]
    // A day is a diamond, a window a bar with a diamond on its last day.
    [InlineData("01-01", "01-01", Certainty.Exact, "point 1 exact")]
    [InlineData("02-01", "02-28", Certainty.Exact, "window 62+56 exact; point 117 exact")]
    [InlineData("12-01", "12-31", Certainty.Exact, "window 668+62 exact; point 729 exact")]
    // What is not sure has no sharp end.
    [InlineData("02-01", "02-28", Certainty.Approximate, "window 62+56 approximate fades both")]
    [InlineData("02-01", "02-28", Certainty.Tentative, "window 62+56 tentative")]
    [InlineData("01-01", "01-01", Certainty.Tentative, "point 1 tentative")]
    // One end only fades towards the other.
    [InlineData(null, "02-28", Certainty.Exact, "window 74+44 exact fades start; point 117 exact")]
    [InlineData("02-01", null, Certainty.Exact, "window 62+44 exact fades end")]
    [InlineData(null, "01-05", Certainty.Tentative, "window 0+10 tentative fades start")]
    // The part of it that lies in the year; its last day only where it is of the year.
    [InlineData("2024-12-01", "01-10", Certainty.Exact, "window 0+20 exact; point 19 exact")]
    [InlineData("12-22", "2026-01-10", Certainty.Exact, "window 710+20 exact")]
    [InlineData("2024-01-01", "2026-12-31", Certainty.Exact, "window 0+730 exact")]
    [InlineData("2024-01-01", "2024-12-31", Certainty.Exact, "")]
    [InlineData("2026-01-01", "2026-01-01", Certainty.Exact, "")]
    public void A_time_looks_as_sure_as_it_is(string? start, string? end, Certainty certainty, string expected) =>
        Assert.Equal(expected, Text(Draw(new TimelineRow("Việc", null, null, Time(start, end, certainty), null))));

    [Fact]
    public void The_window_of_the_higher_plan_stands_above_the_own_one()
    {
        IReadOnlyList<TimelineMarkView> marks = Draw(
            new TimelineRow("Việc", null, null, Time("02-10", "02-20", Certainty.Exact), Time("02-01", "02-28", Certainty.Exact)));
        Assert.Equal("above 62+56 ; window 80+22 exact; point 101 exact", Text(marks));
        Assert.True(marks[0].Y + marks[0].Height < marks[1].Y);
    }

    [Fact]
    public void What_is_too_much_to_draw_is_counted_by_month()
    {
        var row = new TimelineRow("Đơn vị", null, null, null, null) { Counts = [.. Enumerable.Range(1, 12).Select(month => month == 2 ? 7 : 0)] };
        Assert.Equal("7", Assert.Single(Draw(row)).Title);
        Assert.Equal("Tháng 02/2025: 7 thời hạn", Draw(row, 2025).Rows[0].Counts);
    }

    [Theory]
    [InlineData(2024, 732)]
    [InlineData(2025, 730)]
    public void A_leap_year_is_a_day_longer(int year, int width) => Assert.Equal(width, Draw(new TimelineRow("", null, null, null, null), year).Width);

    private static IReadOnlyList<TimelineMarkView> Draw(TimelineRow row) => Draw(row, 2025).Rows[0].Marks;

    private static TimelineView Draw(TimelineRow row, int year) => new Timeline(Site.DaysOff, Site.When, Site.Messages).Of(year, [row]);

    private static string Text(IEnumerable<TimelineMarkView> marks) => string.Join("; ", marks.Select(mark => mark.Kind == "point"
        ? $"point {mark.Middle} {mark.Style}"
        : $"{mark.Kind} {mark.X}+{mark.Width} {mark.Style}{(mark.Fade is null ? "" : " fades " + mark.Fade)}"));

    private static Deadline Time(string? start, string? end, Certainty certainty) => new(
        start is null ? null : Entries.Day(start), end is null ? null : Entries.Day(end), certainty, DeadlineKind.Window, []);
}
