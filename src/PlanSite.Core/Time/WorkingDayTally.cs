using PlanSite.Core.Diagnostics;

namespace PlanSite.Core.Time;

/// <summary>Takes days one after the other, in either direction, and remembers what a trace will want to say of them.</summary>
internal sealed class WorkingDayTally(WorkingCalendar calendar)
{
    private readonly List<HolidayRun> _runs = [];
    private readonly List<DateOnly> _exchanged = [];
    private bool _runIsOpen;

    public int Counted { get; private set; }

    /// <summary>False when it is not known whether the day is worked.</summary>
    public bool Take(DateOnly day)
    {
        if (calendar.IsWorkingDay(day) is not { } worked) return false;
        if (worked)
        {
            Counted++;
            _runIsOpen = false;
            if (calendar.IsWorkedInExchange(day)) _exchanged.Add(day);
        }
        else if (calendar.IsHoliday(day))
        {
            PassOver(day, calendar.NameOfDayOff(day)!);
        }

        return true;
    }

    public WorkingDayCount Finished(DateOnly from, int days, DateOnly to) => new()
    {
        From = from,
        Days = days,
        Date = to,
        Skipped = [.. _runs.OrderBy(run => run.First)],
        Exchanged = [.. _exchanged.Order()],
    };

    public WorkingDayCount Stopped(DateOnly from, int days, DateOnly? to, int missing) => new()
    {
        From = from,
        Days = days,
        Date = to,
        Skipped = [.. _runs.OrderBy(run => run.First)],
        Exchanged = [.. _exchanged.Order()],
        MissingYear = missing,
    };

    private void PassOver(DateOnly day, LocalizedText name)
    {
        if (_runIsOpen && _runs[^1] is { } last && last.Name == name)
        {
            _runs[^1] = last with { First = day < last.First ? day : last.First, Last = day > last.Last ? day : last.Last };
        }
        else
        {
            _runs.Add(new HolidayRun(day, day, name));
        }

        _runIsOpen = true;
    }
}
