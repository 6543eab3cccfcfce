using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using PlanSite.Core.Time;
using PlanSite.Site.Theming;

namespace PlanSite.Site.Feeds;

/// <summary>
/// One iCalendar file (RFC 5545). Calendars of offices and phones show events and mostly hide to-dos, so a deadline is an event on its last day;
/// the file of to-dos has the same deadlines as VTODO, for programs that keep lists.
/// </summary>
internal sealed class ICalendarFile(Messages messages, CalendarZone zone, FeedStamps stamps)
{
    private const string Product = "-//PlanSite//PlanSite//VI";

    public ReadOnlyMemory<byte> Events(string name, IEnumerable<CalendarItem> items) => Calendar(name, items.Where(item => item.Day is not null), Event);

    public ReadOnlyMemory<byte> Todos(string name, IEnumerable<CalendarItem> items) => Calendar(name, items.Where(item => !item.IsEvent && item.Day is not null), Todo);

    private ReadOnlyMemory<byte> Calendar(string name, IEnumerable<CalendarItem> items, Action<ICalendarText, CalendarItem> write)
    {
        ImmutableArray<CalendarItem> all = [.. items];
        ICalendarText text = new ICalendarText()
            .Raw("BEGIN", "VCALENDAR").Raw("VERSION", "2.0").Raw("PRODID", Product).Raw("CALSCALE", "GREGORIAN").Raw("METHOD", "PUBLISH")
            .Text("NAME", name).Text("X-WR-CALNAME", name).Raw("X-WR-TIMEZONE", zone.Id)
            .Raw("REFRESH-INTERVAL;VALUE=DURATION", "PT6H").Raw("X-PUBLISHED-TTL", "PT6H");
        if (all.Any(item => item.Hour is not null)) zone.Write(text);
        foreach (CalendarItem item in all) write(text, item);
        return Encoding.UTF8.GetBytes(text.Raw("END", "VCALENDAR").ToString());
    }

    private void Event(ICalendarText text, CalendarItem item)
    {
        text.Raw("BEGIN", "VEVENT");
        Common(text, item, messages.Format(item.IsEvent ? MessageKey.FeedEvent : item.End is null ? MessageKey.FeedBegins : MessageKey.FeedDeadline, ("what", item.Title)));
        DateOnly last = item.Day!.Value;
        if (item.Hour is { } hour)
        {
            text.Raw("DTSTART" + Name(zone.At(last, hour)), Value(zone.At(last, hour)));
        }
        else
        {
            // A window is not an appointment of weeks: what counts is its last day. An event lasts as long as it lasts.
            text.Raw("DTSTART;VALUE=DATE", Day(item.IsEvent ? item.Start ?? last : last));
            if (last < DateOnly.MaxValue) text.Raw("DTEND;VALUE=DATE", Day(last.AddDays(1)));
        }

        text.Raw("STATUS", item.Certainty == Certainty.Tentative ? "TENTATIVE" : "CONFIRMED").Raw("TRANSP", "TRANSPARENT").Raw("END", "VEVENT");
    }

    private void Todo(ICalendarText text, CalendarItem item)
    {
        text.Raw("BEGIN", "VTODO");
        Common(text, item, item.Title);
        if (item.Hour is { } hour && item.End is { } end)
        {
            // RFC 5545, 3.6.2: both ends are of one type, and the first lies before the last.
            if (item.Start is { } start && start < end) text.Raw("DTSTART" + Name(zone.At(start, TimeOnly.MinValue)), Value(zone.At(start, TimeOnly.MinValue)));
            text.Raw("DUE" + Name(zone.At(end, hour)), Value(zone.At(end, hour)));
        }
        else
        {
            if (item.Start is { } start && (item.End is null || start < item.End)) text.Raw("DTSTART;VALUE=DATE", Day(start));
            if (item.End is { } due) text.Raw("DUE;VALUE=DATE", Day(due));
        }

        if (item.Done is { } done) text.Raw("COMPLETED", done.ToString("yyyyMMdd", CultureInfo.InvariantCulture) + "T000000Z").Raw("PERCENT-COMPLETE", "100");
        text.Raw("STATUS", item.Done is null ? "NEEDS-ACTION" : "COMPLETED").Raw("END", "VTODO");
    }

    private void Common(ICalendarText text, CalendarItem item, string title)
    {
        FeedStamp stamp = stamps.Of(item);
        string summary = item.CertaintyWord is { } word ? $"{title} ({word})" : title;
        if (item.Done is not null) summary = $"✓ {summary}";
        text.Raw("UID", stamps.Uid(item)).Raw("DTSTAMP", Utc(stamp.Changed)).Raw("LAST-MODIFIED", Utc(stamp.Changed))
            .Raw("SEQUENCE", stamp.Sequence.ToString(CultureInfo.InvariantCulture))
            .Text("SUMMARY", summary).Text("DESCRIPTION", Description(item));
        if (!item.Levels.IsEmpty) text.Texts("CATEGORIES", item.Levels.Select(stamps.NameOfLevel));
        if (stamps.Address(item) is { } address) text.Raw("URL", address);
    }

    private string Description(CalendarItem item)
    {
        List<string> lines = [item.When];
        if (item.Written is { } written) lines.Add($"“{written}”");
        lines.AddRange(item.Details);
        if (stamps.Address(item) is { } address) lines.Add(address);
        return string.Join('\n', lines);
    }

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Utc(DateTimeOffset time) => time.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    // `;TZID=…:20250506T160000` goes on two sides of the colon.
    private static string Name(string at) => at[..at.IndexOf(':', StringComparison.Ordinal)];

    private static string Value(string at) => at[(at.IndexOf(':', StringComparison.Ordinal) + 1)..];
}
