using PlanSite.Site.Calendars;

namespace PlanSite.Site.Pages;

internal sealed record EventTableView(IReadOnlyList<EventRowView> Rows);

/// <summary>A planned event as a row.</summary>
/// <param name="Kind">Kind and, where it is a pilot, variant.</param>
internal sealed record EventRowView(WhenView When, string Title, string Kind, LinkView Unit, string? Note, LinkView? Source);
