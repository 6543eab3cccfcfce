namespace PlanSite.Site.Search;

/// <summary>A place inside a page to which a result can lead: a clause, a row of a schedule.</summary>
/// <param name="Anchor">Empty: the top of the page.</param>
/// <param name="Label">How people call it: <c>III.2</c>.</param>
internal sealed record SearchPlace(string Anchor, string Label, string Text)
{
    public bool IsHeading { get; init; }

    /// <summary>The deadline in words; empty where nothing is due here.</summary>
    public string When { get; init; } = "";

    /// <summary>Days on which something is due here, as ISO dates.</summary>
    public IReadOnlyList<string> Days { get; init; } = [];

    /// <summary>Lead body.</summary>
    public string Lead { get; init; } = "";
}
