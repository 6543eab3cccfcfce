namespace PlanSite.Site.Feeds.Data;

/// <param name="Feed">Address of the same as iCalendar.</param>
internal sealed record CalendarData(string Schema, string Name, string Feed, IReadOnlyList<CalendarEntryData> Entries);
