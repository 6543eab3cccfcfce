using PlanSite.Core.Time;

namespace PlanSite.Site.Calendars;

/// <summary>Something that stands in a calendar, as seen from one page.</summary>
/// <param name="Item">What and when.</param>
/// <param name="Title">What it is.</param>
/// <param name="Href">The clause that it comes from.</param>
/// <param name="Source">Document and clause in words.</param>
/// <param name="Style">How sure its days are, for style sheets.</param>
/// <param name="AgendaHref">Where the list tells all of it.</param>
internal sealed record CalendarEntry(ScopeItem Item, string Title, string? Href, string Source, string Style, WhenView When, string? Lead, string AgendaHref)
{
    public bool IsEvent => Item.Event is not null;

    /// <summary>Who is meant, where that is not the whole level.</summary>
    public string? Units { get; init; }

    /// <summary>That they no longer exist by then.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Kind and variant of an event.</summary>
    public string? Kind { get; init; }

    /// <summary>Whether the title is the beginning of a longer text, which <see cref="Href"/> has.</summary>
    public bool IsCut { get; init; }

    public static string StyleOf(Certainty certainty) => certainty.ToString().ToLowerInvariant();
}
