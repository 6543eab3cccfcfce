using System.Globalization;
using PlanSite.Core.Time;
using PlanSite.Site.Theming;

namespace PlanSite.Site.Calendars;

/// <summary>Lays the entries of a month out: as a grid of weeks, Monday first, and as a list of days.</summary>
internal sealed class MonthGrid(DaysOff daysOff, Messages messages)
{
    /// <param name="entries">Those that the month draws or tells, in the order of the list.</param>
    public MonthView Of(CalendarMonth month, IReadOnlyList<CalendarEntry> entries)
    {
        var weeks = new List<WeekView>();
        for (DateOnly monday = Weeks.MondayOf(month.First); monday <= month.Last; monday = monday.AddDays(7)) weeks.Add(Week(monday, month, entries));
        AgendaMonthView agenda = Agenda(month, entries);
        return new MonthView(month.Anchor, agenda.Title, agenda.Count, weeks, agenda);
    }

    public AgendaMonthView Agenda(CalendarMonth month, IEnumerable<CalendarEntry> entries)
    {
        AgendaWeekView[] weeks = [.. entries.Where(entry => CalendarMonth.Of(entry.Item.Day) == month)
            .GroupBy(entry => entry.Item.Day).OrderBy(day => day.Key)
            .GroupBy(day => Weeks.MondayOf(day.Key))
            .Select(week => new AgendaWeekView(Weeks.NumberOf(week.Key), Span(week.Key), [.. week.Select(day => Day(day.Key, [.. day]))]))];
        return new AgendaMonthView(
            month.Anchor, DateWords.Month(month.Year, month.Number, messages.Language), weeks.Sum(week => week.Days.Sum(day => day.Entries.Count)), weeks);
    }

    private WeekView Week(DateOnly monday, CalendarMonth month, IReadOnlyList<CalendarEntry> entries)
    {
        var lanes = new WeekLanes(monday, (month.First, month.Last), entries);
        ILookup<int, CalendarEntry> hidden = lanes.Hidden;
        return new WeekView(
            Weeks.NumberOf(monday),
            messages.Format(MessageKey.CalendarWeek, ("number", $"{Weeks.NumberOf(monday)}")),
            [.. Enumerable.Range(0, 7).Select(n => Day(monday.AddDays(n), month))],
            [.. lanes.Lanes.Select(lane => new LaneView([.. Spans(lane, monday, month)]))],
            [.. Enumerable.Range(0, 7).Select(n => new MoreView(StyleOf(monday.AddDays(n), month), hidden[n].Count(), hidden[n].FirstOrDefault()?.AgendaHref))]);
    }

    private IEnumerable<SpanView> Spans(IReadOnlyList<WeekLanes.Placed?> lane, DateOnly monday, CalendarMonth month)
    {
        for (int n = 0; n < 7; n++)
        {
            if (lane[n] is { } placed)
            {
                string style = placed.Entry.Style + (placed.Entry.IsEvent ? " event" : "") + (placed.ComesFromBefore ? " from-before" : "") + (placed.GoesOn ? " goes-on" : "");
                yield return new SpanView(placed.Last - placed.First + 1, style, placed.Entry, !placed.GoesOn);
                n = placed.Last;
            }
            else
            {
                yield return new SpanView(1, StyleOf(monday.AddDays(n), month), null, IsEnd: false);
            }
        }
    }

    private DayView Day(DateOnly day, CalendarMonth month)
    {
        string style = StyleOf(day, month);
        if (CalendarMonth.Of(day) != month) return new DayView("", null, style, null, false, null);
        LunarDate lunar = LunarDate.Of(day);
        return new DayView(
            day.Day.ToString(CultureInfo.InvariantCulture),
            DateWords.Iso(day),
            style,
            daysOff.NameOf(day),
            daysOff.IsWorkedInExchange(day),
            lunar.Day is 1 or 15 ? lunar.ToString() : lunar.Day.ToString(CultureInfo.InvariantCulture));
    }

    private string StyleOf(DateOnly day, CalendarMonth month) => CalendarMonth.Of(day) != month ? "outside" : daysOff.IsOff(day) ? "off" : "";

    private AgendaDayView Day(DateOnly day, IReadOnlyList<CalendarEntry> entries) =>
        new(CalendarScope.AnchorOf(day), DateWords.Full(day, messages.Language), DateWords.Iso(day), daysOff.NameOf(day), daysOff.IsOff(day), entries);

    private string Span(DateOnly monday) => $"{DateWords.Short(monday, messages.Language)} – {DateWords.Short(monday.AddDays(6), messages.Language)}";
}
