using PlanSite.Core.Diagnostics;

namespace PlanSite.Core.Time.Evaluation;

/// <summary>Counts with the decreed years of a <see cref="WorkingCalendar"/>.</summary>
internal sealed class CalendarWorkingDays(WorkingCalendar calendar) : IWorkingDays
{
    private readonly Dictionary<int, HolidayYear> _years = calendar.Years.IsDefault
        ? []
        : calendar.Years.GroupBy(year => year.Year.Value).ToDictionary(years => years.Key, years => years.First());

    public bool? IsWorkingDay(DateOnly date)
    {
        bool weekend = date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
        if (!_years.TryGetValue(date.Year, out HolidayYear? year)) return weekend ? false : null;
        if (year.Work.Contains(date)) return true;
        return !weekend && !year.Off.Contains(date);
    }

    public CountedDay Add(DateOnly from, int days)
    {
        int step = Math.Sign(days);
        int left = Math.Abs(days);
        DateOnly date = from;
        var passed = new List<(DateOnly First, DateOnly Last, string Name)>();
        while (left > 0)
        {
            int next = date.DayNumber + step;
            if (next < DateOnly.MinValue.DayNumber || next > DateOnly.MaxValue.DayNumber) return new CountedDay(null, null, date.Year + step);
            date = DateOnly.FromDayNumber(next);
            switch (IsWorkingDay(date))
            {
                case null:
                    return new CountedDay(null, Note(passed), date.Year);
                case true:
                    left--;
                    break;
                default:
                    Pass(passed, date);
                    break;
            }
        }

        return new CountedDay(date, Note(passed), null);
    }

    private void Pass(List<(DateOnly First, DateOnly Last, string Name)> passed, DateOnly date)
    {
        if (!_years.TryGetValue(date.Year, out HolidayYear? year) || !year.Off.Contains(date)) return;
        string name = year.Names.GetValueOrDefault(date, "nghỉ lễ");
        if (passed.Count > 0 && passed[^1].Name == name && Math.Abs(passed[^1].Last.DayNumber - date.DayNumber) <= 1) passed[^1] = passed[^1] with { Last = date };
        else passed.Add((date, date, name));
    }

    private static LocalizedText? Note(List<(DateOnly First, DateOnly Last, string Name)> passed)
    {
        if (passed.Count == 0) return null;
        string runs = string.Join(", ", passed.Select(run =>
        {
            (DateOnly first, DateOnly last) = run.First <= run.Last ? (run.First, run.Last) : (run.Last, run.First);
            return first == last ? $"{first:dd/MM} ({run.Name})" : $"{first:dd/MM}-{last:dd/MM} ({run.Name})";
        }));
        return new LocalizedText("không tính " + runs, "not counting " + runs);
    }
}
