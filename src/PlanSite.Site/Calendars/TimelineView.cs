namespace PlanSite.Site.Calendars;

/// <summary>A year as a drawing: rows of tasks, months across. Numbers are the drawing's own units.</summary>
/// <param name="First">First day, for scripts that draw the reader's today.</param>
/// <param name="Weekends">Outline of the stripes of ordinary days off.</param>
/// <param name="Holidays">The same of the decreed ones.</param>
internal sealed record TimelineView(
    string Year,
    int Width,
    int Height,
    int Top,
    int DayWidth,
    string First,
    string Last,
    IReadOnlyList<TimelineMonthView> Months,
    string Weekends,
    string Holidays,
    IReadOnlyList<TimelineRowView> Rows)
{
    /// <summary>Whether the rows count by month what is too much to draw.</summary>
    public bool IsCounted { get; init; }
}

internal sealed record TimelineMonthView(string Name, string Title, int X, int Middle);

/// <param name="IsHeading">A plan, a part of it; the rows below are its tasks.</param>
/// <param name="IsHigher">Whether it comes from a plan of a level above.</param>
internal sealed record TimelineRowView(string Label, string? Href, string? Tip, bool IsHeading, bool IsHigher, int Y, IReadOnlyList<TimelineMarkView> Marks)
{
    /// <summary>What the table below the drawing says of it; nothing for a heading.</summary>
    public WhenView? When { get; init; }
    public required string Text { get; init; }
    public string? Note { get; init; }
    public string? Counts { get; init; }
}

/// <param name="Kind"><c>window</c>, <c>above</c> (that of the higher plan), <c>point</c> (a day), <c>count</c>.</param>
/// <param name="Style">How sure it is.</param>
/// <param name="Fade">Name of the pattern of ends that are not sure.</param>
/// <param name="Points">Corners of a diamond.</param>
internal sealed record TimelineMarkView(string Kind, int X, int Y, int Width, int Height, string Style, string? Fade, string? Points, string Title)
{
    public bool IsBar => Kind is "window" or "above";
    public bool IsCount => Kind == "count";
    public int Middle => X + (Width / 2);
}
