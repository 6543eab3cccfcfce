using System.Globalization;
using System.Text;
using PlanSite.Site.Theming;

namespace PlanSite.Site.Calendars;

/// <summary>Where the days of a year stand in a drawing.</summary>
internal sealed class TimelineScale(int year)
{
    public const int DayWidth = 2;

    public DateOnly First { get; } = new(year, 1, 1);

    public DateOnly Last { get; } = new(year, 12, 31);

    public int Width => (Last.DayNumber - First.DayNumber + 1) * DayWidth;

    public int Of(DateOnly day) => (day.DayNumber - First.DayNumber) * DayWidth;

    public bool Has(DateOnly day) => day.Year == year;

    /// <summary>The part of a window that lies in the year; nothing where none does.</summary>
    public (int X, int Width)? Of(DateOnly first, DateOnly last)
    {
        if (first > Last || last < First) return null;
        int from = Of(first < First ? First : first);
        return (from, Of(last > Last ? Last : last) + DayWidth - from);
    }

    public IReadOnlyList<TimelineMonthView> Months(string language) => [.. Enumerable.Range(1, 12).Select(n => new DateOnly(year, n, 1)).Select(first => new TimelineMonthView(
        (language.StartsWith("vi", StringComparison.Ordinal) ? "T" : "") + first.Month.ToString(CultureInfo.InvariantCulture),
        DateWords.Month(year, first.Month, language),
        Of(first),
        Of(first) + (DateTime.DaysInMonth(year, first.Month) * DayWidth / 2)))];

    /// <summary>Stripes over days, as an outline to fill: one path is lighter than a hundred shapes.</summary>
    public string Stripes(Func<DateOnly, bool> wanted, int top, int height)
    {
        var path = new StringBuilder();
        for (DateOnly day = First; day <= Last; day = day.AddDays(1))
        {
            if (!wanted(day)) continue;
            DateOnly from = day;
            while (day < Last && wanted(day.AddDays(1))) day = day.AddDays(1);
            int width = Of(day) + DayWidth - Of(from);
            path.Append(CultureInfo.InvariantCulture, $"M{Of(from)} {top}h{width}v{height}h-{width}z");
        }

        return path.ToString();
    }
}
