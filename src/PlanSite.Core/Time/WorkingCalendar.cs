using System.Collections.Immutable;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Core.Time;

/// <summary>
/// Which days are worked: weekends, public holidays and the days worked in exchange, by year as decreed. What a year without data
/// would say is never guessed: an answer that depends on it is "not known", and a count that crosses it names the year.
/// </summary>
public sealed class WorkingCalendar
{
    private readonly HashSet<DateOnly> _off = [];
    private readonly HashSet<DateOnly> _work = [];
    private readonly HashSet<int> _known = [];
    private readonly Dictionary<DateOnly, string> _names = [];

    /// <param name="years">The decreed days; where a day is both off and worked, it is worked.</param>
    /// <param name="week">Which days of a week are worked; nothing: Monday to Friday.</param>
    public WorkingCalendar(ImmutableArray<HolidayYear> years, WorkWeek? week = null)
    {
        Years = years.IsDefault ? [] : years;
        Week = week ?? WorkWeek.MondayToFriday;
        foreach (HolidayYear year in Years)
        {
            _known.Add(year.Year.Value);
            _off.UnionWith(year.Off);
            _work.UnionWith(year.Work);
            foreach ((DateOnly day, string name) in year.Names) _names.TryAdd(day, name);
        }
    }

    public ImmutableArray<HolidayYear> Years { get; }

    public WorkWeek Week { get; }

    /// <summary>The same holidays with another week, for a unit or level that has its own.</summary>
    public WorkingCalendar With(WorkWeek week) => week == Week ? this : new WorkingCalendar(Years, week);

    public bool Knows(int year) => _known.Contains(year);

    /// <summary>How much of the day is worked; nothing: its year has no data and the day is no weekend.</summary>
    public WorkShift? ShiftOn(DateOnly day)
    {
        if (_work.Contains(day)) return WorkShift.Full;
        if (_off.Contains(day)) return WorkShift.None;
        WorkShift usual = Week.On(day.DayOfWeek);
        return usual == WorkShift.None || _known.Contains(day.Year) ? usual : null;
    }

    /// <summary>Whether a count of working days includes the day; nothing: its year has no data. Weekends are known without data.</summary>
    public bool? IsWorkingDay(DateOnly day) => ShiftOn(day) is { } shift ? shift == WorkShift.Full : null;

    /// <summary>Whether the day is off because it was decreed so, not as an ordinary weekend.</summary>
    public bool IsHoliday(DateOnly day) => _off.Contains(day) && !_work.Contains(day);

    /// <summary>Whether the day is of a weekend, but worked in exchange for another.</summary>
    public bool IsWorkedInExchange(DateOnly day) => _work.Contains(day) && Week.On(day.DayOfWeek) != WorkShift.Full;

    /// <summary>What a day off is called: the name of the holiday, or of the day of the week. Nothing for a day that is worked, if only in the morning, or not known.</summary>
    public LocalizedText? NameOfDayOff(DateOnly day)
    {
        if (ShiftOn(day) != WorkShift.None) return null;
        if (_names.TryGetValue(day, out string? name)) return new LocalizedText(name, name);
        return _off.Contains(day)
            ? new LocalizedText("ngày nghỉ lễ", "public holiday")
            : new LocalizedText(VietnameseDate.Weekday(day.DayOfWeek), EnglishDate.Weekday(day.DayOfWeek));
    }

    /// <summary>
    /// The n-th working day after a day, or before it when the number is negative. The day itself is not counted (Civil Code 2015,
    /// art. 147.2) and need not be a working day; nought gives it back as it is.
    /// </summary>
    public WorkingDayCount Add(DateOnly from, int days)
    {
        var tally = new WorkingDayTally(this);
        long wanted = Math.Abs((long)days);
        int step = Math.Sign(days);
        DateOnly day = from;
        while (tally.Counted < wanted)
        {
            if (day == (step > 0 ? DateOnly.MaxValue : DateOnly.MinValue)) return tally.Stopped(from, days, null, day.Year + step);
            day = day.AddDays(step);
            if (!tally.Take(day)) return tally.Stopped(from, days, null, day.Year);
        }

        return tally.Finished(from, days, day);
    }

    /// <summary>
    /// How many working days there are after one day up to and including another; negative when the other is earlier, and then from
    /// it up to the day before the first. <c>Add(from, CountBetween(from, to).Days)</c> is <c>to</c> whenever <c>to</c> is worked.
    /// </summary>
    public WorkingDayCount CountBetween(DateOnly from, DateOnly to)
    {
        var tally = new WorkingDayTally(this);
        int step = from <= to ? 1 : -1;
        for (DateOnly day = from; day != to;)
        {
            day = day.AddDays(step);
            if (!tally.Take(day)) return tally.Stopped(from, tally.Counted * step, to, day.Year);
        }

        return tally.Finished(from, tally.Counted * step, to);
    }

    /// <summary>The first working day after a day, which itself does not count.</summary>
    public WorkingDayCount NextWorkingDay(DateOnly day) => Add(day, 1);

    /// <summary>The last working day before a day, which itself does not count.</summary>
    public WorkingDayCount PreviousWorkingDay(DateOnly day) => Add(day, -1);
}
