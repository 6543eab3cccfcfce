using System.Globalization;
using PlanSite.Core.Time;
using PlanSite.Site.Theming;

namespace PlanSite.Site.Calendars;

/// <summary>Draws rows over a year: what has one day is a diamond, what lasts a bar, and what is not sure looks it.</summary>
internal sealed class Timeline(DaysOff daysOff, DeadlineWords words, Messages messages)
{
    public const int RowHeight = 26;
    private const int Top = 24;
    private const int BarTop = 9;
    private const int BarHeight = 12;
    private const int AboveTop = 2;
    private const int AboveHeight = 5;
    private const int Diamond = 6;

    public TimelineView Of(int year, IReadOnlyList<TimelineRow> rows)
    {
        var scale = new TimelineScale(year);
        int height = Top + (rows.Count * RowHeight);
        return new TimelineView(
            year.ToString(CultureInfo.InvariantCulture), scale.Width, height, Top, TimelineScale.DayWidth, DateWords.Iso(scale.First), DateWords.Iso(scale.Last),
            scale.Months(messages.Language),
            scale.Stripes(day => daysOff.IsOff(day) && daysOff.NameOf(day) is null, Top, height - Top),
            scale.Stripes(day => daysOff.NameOf(day) is not null, Top, height - Top),
            [.. rows.Select((row, n) => Row(row, Top + (n * RowHeight), scale))])
        { IsCounted = rows.Any(row => row.Counts is not null) };
    }

    private TimelineRowView Row(TimelineRow row, int y, TimelineScale scale) => new(
        row.Label, row.Href, row.Tip, row.IsHeading, row.IsHigher, y, [.. Marks(row, y, scale)])
    {
        When = row.When,
        Text = row.Text ?? row.Label,
        Note = row.Note,
        Counts = row.Counts is { } counts
            ? string.Join("; ", counts.Select((count, n) => (count, month: n + 1)).Where(pair => pair.count > 0)
                .Select(pair => messages.Format(MessageKey.MonthCount, ("month", DateWords.Month(scale.First.Year, pair.month, messages.Language)), ("count", $"{pair.count}"))))
            : null,
    };

    private IEnumerable<TimelineMarkView> Marks(TimelineRow row, int y, TimelineScale scale)
    {
        for (int n = 0; n < row.Counts?.Count; n++)
        {
            if (row.Counts[n] == 0) continue;
            (int x, int width) = scale.Of(new DateOnly(scale.First.Year, n + 1, 1), new DateOnly(scale.First.Year, n + 1, 1).AddMonths(1).AddDays(-1))!.Value;
            yield return new TimelineMarkView("count", x + 4, y + 4, width - 8, RowHeight - 8, "exact", null, null, row.Counts[n].ToString(CultureInfo.InvariantCulture));
        }

        if (row.Above is { } above && Bar("above", above, "", y + AboveTop, AboveHeight, scale, messages.Format(MessageKey.TimelineAbove, ("when", words.Of(above, "").Line))) is { } band)
            yield return band;
        if (row.Time is not { } time) yield break;
        string style = CalendarEntry.StyleOf(time.Certainty) + (row.IsEvent ? " event" : "") + (row.IsHigher ? " higher" : "");
        string title = $"{row.Label}: {words.Of(time, "").Line}";
        if (time.Start != time.End && Bar("window", time, style, y + BarTop, BarHeight, scale, title) is { } bar) yield return bar;

        // A last day that is sure is worth a sign of its own; the ends of what is approximate are not.
        DateOnly? point = time.End is null ? null : time.Start == time.End || time.Certainty == Certainty.Exact ? time.End : null;
        if (point is { } day && scale.Has(day)) yield return Point(scale.Of(day) + (TimelineScale.DayWidth / 2), y + BarTop + (BarHeight / 2), style, title);
    }

    private static TimelineMarkView? Bar(string kind, Deadline time, string style, int y, int height, TimelineScale scale, string title)
    {
        // What has one end only fades towards the other.
        DateOnly? first = time.Start ?? time.End?.AddDays(-Math.Min(21, time.End.Value.DayNumber));
        DateOnly? last = time.End ?? time.Start?.AddDays(Math.Min(21, DateOnly.MaxValue.DayNumber - time.Start.Value.DayNumber));
        if (first is not { } from || last is not { } to || scale.Of(from, to) is not { } place) return null;
        string? fade = time.Certainty == Certainty.Approximate ? "both" : time.Start is null ? "start" : time.End is null ? "end" : null;
        return new TimelineMarkView(kind, place.X, y, place.Width, height, style, kind == "window" ? fade : null, null, title);
    }

    private static TimelineMarkView Point(int x, int y, string style, string title) => new(
        "point", x - Diamond, y - Diamond, 2 * Diamond, 2 * Diamond, style, null, $"{x},{y - Diamond} {x + Diamond},{y} {x},{y + Diamond} {x - Diamond},{y}", title);
}
