using System.Globalization;

namespace PlanSite.Site.Feeds;

/// <summary>The time zone in which hours are meant (<c>timeZone</c> of plansite.yml), as far as a calendar has to say it.</summary>
/// <param name="Offset">From UTC, where it is one for all the years in question; nothing: hours are given in UTC.</param>
internal sealed record CalendarZone(string Id, TimeSpan? Offset, TimeZoneInfo? Zone)
{
    public static CalendarZone Of(string id, IEnumerable<int> years)
    {
        // A machine without zone data still knows the one that the program is made for.
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(id, out TimeZoneInfo? zone)) return new CalendarZone(id, id == "Asia/Ho_Chi_Minh" ? TimeSpan.FromHours(7) : null, null);
        TimeSpan[] offsets = [.. years.SelectMany(year => Enumerable.Range(1, 12).Select(month => zone.GetUtcOffset(new DateTime(year, month, 1, 0, 0, 0, DateTimeKind.Unspecified)))).Distinct()];
        return new CalendarZone(id, offsets is [var one] ? one : null, zone);
    }

    /// <summary>Value and parameter of a date-time property, <c>;TZID=Asia/Ho_Chi_Minh:20250506T160000</c>.</summary>
    public string At(DateOnly day, TimeOnly hour)
    {
        DateTime local = day.ToDateTime(hour, DateTimeKind.Unspecified);
        if (Offset is not null) return $";TZID={Id}:{Stamp(local)}";
        return Zone is null || Zone.IsInvalidTime(local) ? ":" + Stamp(local) : ":" + Stamp(TimeZoneInfo.ConvertTimeToUtc(local, Zone)) + "Z";
    }

    public void Write(ICalendarText text)
    {
        if (Offset is not { } offset) return;
        string written = (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString("hhmm", CultureInfo.InvariantCulture);
        text.Raw("BEGIN", "VTIMEZONE").Raw("TZID", Id)
            .Raw("BEGIN", "STANDARD").Raw("DTSTART", "19700101T000000").Raw("TZOFFSETFROM", written).Raw("TZOFFSETTO", written).Raw("TZNAME", written)
            .Raw("END", "STANDARD").Raw("END", "VTIMEZONE");
    }

    private static string Stamp(DateTime time) => time.ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture);
}
