using PlanSite.Core.Time;

namespace PlanSite.Site.Calendars;

/// <summary>Something that stands in a calendar: the deadline of a task or a day of an event.</summary>
/// <param name="Day">Where it stands.</param>
/// <param name="Title">What it is.</param>
/// <param name="Href">The clause that it comes from.</param>
/// <param name="Source">Document and clause in words.</param>
/// <param name="Style">For style sheets: certainty, and <c>event</c> for an event.</param>
internal sealed record CalendarEntry(DateOnly Day, string Title, string? Href, string Source, string Style, WhenView When, string? Lead, bool IsEvent)
{
    public static string StyleOf(Certainty certainty) => certainty.ToString().ToLowerInvariant();
}
