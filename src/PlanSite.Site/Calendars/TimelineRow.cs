using PlanSite.Core.Time;

namespace PlanSite.Site.Calendars;

/// <summary>A row before it is drawn.</summary>
/// <param name="Time">When; nothing for a heading.</param>
/// <param name="Above">The window that a higher plan sets for it.</param>
internal sealed record TimelineRow(string Label, string? Href, string? Tip, Deadline? Time, Deadline? Above)
{
    public bool IsHeading { get; init; }
    public bool IsHigher { get; init; }
    public bool IsEvent { get; init; }
    public WhenView? When { get; init; }

    /// <summary>All that the label is the beginning of, for the table.</summary>
    public string? Text { get; init; }
    public string? Note { get; init; }

    /// <summary>By month from January how much falls there, where it is counted rather than drawn.</summary>
    public IReadOnlyList<int>? Counts { get; init; }
}
