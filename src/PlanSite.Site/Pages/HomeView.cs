using PlanSite.Site.Revisions;

namespace PlanSite.Site.Pages;

/// <summary>Home: what is due.</summary>
/// <param name="Units">For "my unit", by level.</param>
/// <param name="SmallMonth">Where the list of a month stands, with <c>{month}</c> in it: the script makes the reader's month of it.</param>
/// <param name="MonthPages">The months of the calendar, for readers without scripts.</param>
/// <param name="UndatedCount">Tasks that have no day; they stand among the tasks.</param>
/// <param name="Latest">Documents lately dated.</param>
internal sealed record HomeView(
    string Title,
    string? Description,
    int DatedCount,
    IReadOnlyList<UnitGroupView> Units,
    IReadOnlyList<MonthJumpView> Jumps,
    IReadOnlyList<HomeMonthView> Months,
    string SmallMonth,
    IReadOnlyList<LinkView> MonthPages,
    int UndatedCount,
    string TasksHref,
    IReadOnlyList<YearChartView> Years,
    IReadOnlyList<UnitDocumentView> Latest,
    string RegisterHref,
    IReadOnlyList<LinkView> Calendars,
    ReportLineView Check,
    bool HasTasks)
{
    /// <summary>What changed last.</summary>
    public required IReadOnlyList<ChangeLineView> Changes { get; init; }
    public required string ChangesHref { get; init; }
}

internal sealed record HomeMonthView(string Id, string Title, TaskTableView Table);

/// <summary>A level, all of which can be chosen as well as each of its units.</summary>
internal sealed record UnitGroupView(string LevelId, string Level, string Href, IReadOnlyList<UnitOptionView> Units);

/// <param name="Chain">Ids of the units above it, separated by blanks.</param>
internal sealed record UnitOptionView(string Id, string Name, string Level, string Chain, string Href);

/// <summary>The result of the check in a line.</summary>
internal sealed record ReportLineView(string Href, int Errors, int Warnings, int Hints, bool IsClean);
