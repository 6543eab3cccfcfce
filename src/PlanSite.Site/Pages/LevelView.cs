using PlanSite.Site.Cascades;
using PlanSite.Site.Revisions;

namespace PlanSite.Site.Pages;

/// <summary>A level: its place, its matrix with the level below, its units and events.</summary>
/// <param name="Ladder">All levels from the highest.</param>
/// <param name="Life">"Hoạt động đến hết ngày ..."; nothing for a level that is always there.</param>
internal sealed record LevelView(
    string Name,
    IReadOnlyList<LadderStepView> Ladder,
    string? Life,
    IReadOnlyList<LinkView> Calendars,
    int DatedCount,
    MatrixView Matrix,
    IReadOnlyList<UnitItemView> Units,
    IReadOnlyList<EventRowView> Events)
{
    /// <summary>Plans of this level that ask something of others.</summary>
    public IReadOnlyList<CoverageUnitView> Plans { get; init; } = [];

    /// <summary>How much of what the level must do is done.</summary>
    public required ProgressRowView Progress { get; init; }
    public required string ProgressHref { get; init; }

    /// <summary>What changed last.</summary>
    public required IReadOnlyList<ChangeLineView> Changes { get; init; }
    public required string ChangesHref { get; init; }
}

internal sealed record LadderStepView(LinkView Link, bool IsCurrent, int UnitCount, int TaskCount);

/// <param name="Asked">What plans above ask of it.</param>
/// <param name="TaskCount">Tasks that it must fulfil, lead or support.</param>
internal sealed record UnitItemView(LinkView Link, LinkView? Parent, int TaskCount, int DocumentCount, bool IsSample, bool IsEach, string? Life, CoverageCounts Asked);
