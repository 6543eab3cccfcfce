using PlanSite.Site.Pages;

namespace PlanSite.Site.Revisions;

/// <summary>What changed: of all, of a week, of a level or a unit.</summary>
/// <param name="Lede">What the list holds.</param>
/// <param name="IsKnown">False where there is no history to read.</param>
/// <param name="IsWhole">False where a part of it is missing.</param>
/// <param name="FeedHref">The same for a news reader.</param>
/// <param name="Older">The week before in which something changed.</param>
/// <param name="Newer">The week after.</param>
internal sealed record ChangesView(
    string Title, string Lede, bool IsKnown, bool IsWhole, string? FeedHref, IReadOnlyList<ChangeWeekView> Weeks, LinkView? Older, LinkView? Newer)
{
    /// <summary>All weeks in which something changed, by year.</summary>
    public IReadOnlyList<ChangeYearView> Years { get; init; } = [];

    /// <summary>Pages of the levels' changes.</summary>
    public IReadOnlyList<LinkView> Levels { get; init; } = [];

    /// <summary>Pages of the units' changes.</summary>
    public IReadOnlyList<LinkView> Units { get; init; } = [];
}

/// <param name="Whole">Way to all of the week, where this is a part.</param>
/// <param name="Meaningful">Changes in meaning.</param>
/// <param name="Words">Changes of words alone.</param>
internal sealed record ChangeWeekView(string Id, string Title, LinkView? Whole, IReadOnlyList<ChangeEntryView> Meaningful, IReadOnlyList<ChangeEntryView> Words);

internal sealed record ChangeYearView(int Year, IReadOnlyList<LinkView> Weeks);

/// <param name="Subject">Title of the document.</param>
/// <param name="Style">Of the stage, for the style sheet.</param>
internal sealed record ChangeEntryView(LinkView Document, string Subject, string Stage, string Style, HistoryEntryView Entry);

/// <summary>A change in one line, for pages that have little room for it.</summary>
/// <param name="What">What it means most.</param>
internal sealed record ChangeLineView(string Date, string? Iso, LinkView Document, LinkView What);
