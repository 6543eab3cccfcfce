using PlanSite.Site.Cascades;
using PlanSite.Site.Revisions;

namespace PlanSite.Site.Pages;

/// <summary>A unit: where it stands, what it must do by when, what it issued.</summary>
/// <param name="Chain">The units above it, from the highest.</param>
/// <param name="Plans">Documents that bind it, with how many tasks each.</param>
internal sealed record UnitView(
    string Name,
    LinkView Level,
    IReadOnlyList<LinkView> Chain,
    string? Life,
    bool HasEnded,
    bool IsEach,
    bool IsSample,
    TaskTableView Obligations,
    int ObligationCount,
    IReadOnlyList<UnitDocumentView> Documents,
    IReadOnlyList<UnitDocumentView> Plans,
    IReadOnlyList<EventRowView> Events,
    IReadOnlyList<UnitItemView> Children,
    IReadOnlyList<LinkView> Calendars)
{
    /// <summary>Of a unit that has ended: what falls on a later day and isn't said to be done.</summary>
    public IReadOnlyList<LeftOpenView> LeftOpen { get; init; } = [];

    /// <summary>Plans above that ask something of it, and how it answers.</summary>
    public IReadOnlyList<CoverageUnitView> Asked { get; init; } = [];
    public required CoverageCounts AskedInAll { get; init; }

    /// <summary>How much of what it must do is done.</summary>
    public required ProgressRowView Progress { get; init; }
    public required string ProgressHref { get; init; }

    /// <summary>What changed last.</summary>
    public required IReadOnlyList<ChangeLineView> Changes { get; init; }
    public required string ChangesHref { get; init; }
}

internal sealed record UnitDocumentView(LinkView Link, string Title, string? Date, string State, int Tasks);
