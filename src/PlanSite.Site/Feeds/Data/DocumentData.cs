namespace PlanSite.Site.Feeds.Data;

/// <param name="Undated">Tasks without a date: recurring, ongoing, or waiting for an event.</param>
/// <param name="CitedBy">Ids of the documents that cite it.</param>
internal sealed record DocumentData(
    string Schema,
    DocumentSummaryData Document,
    IReadOnlyList<string> Implements,
    IReadOnlyList<string> Recipients,
    IReadOnlyList<ClauseData> Clauses,
    IReadOnlyList<CitationData> Citations,
    IReadOnlyList<string> CitedBy,
    IReadOnlyList<CalendarEntryData> Entries,
    IReadOnlyList<UndatedTaskData> Undated);
