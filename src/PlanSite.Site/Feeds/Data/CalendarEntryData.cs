namespace PlanSite.Site.Feeds.Data;

/// <summary>The deadline of a task for those who share it, or an event.</summary>
/// <param name="Uid">The same as in the iCalendar file.</param>
/// <param name="Kind"><c>task</c> or <c>event</c>.</param>
/// <param name="Source">Id of the task or event.</param>
/// <param name="Start">First day; nothing: only the last is known.</param>
/// <param name="End">Last day allowed; nothing: it only begins.</param>
/// <param name="Hour">The hour that is written with the last day.</param>
/// <param name="Certainty"><c>exact</c>, <c>approximate</c> or <c>tentative</c>.</param>
/// <param name="Written">The office's own words, where they say more than the dates.</param>
/// <param name="Trace">How the dates were reached, a sentence a step.</param>
/// <param name="Page">Address of the clause that says so.</param>
internal sealed record CalendarEntryData(
    string Uid,
    string Kind,
    string Source,
    string? Document,
    string Title,
    DateOnly? Start,
    DateOnly? End,
    TimeOnly? Hour,
    string Certainty,
    string? Written,
    string? Lead,
    IReadOnlyList<string> Levels,
    IReadOnlyList<string> Units,
    DateOnly? Done,
    IReadOnlyList<string> Trace,
    string Page);
