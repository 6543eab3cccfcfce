using PlanSite.Core.Time;
using PlanSite.Site.Theming;

namespace PlanSite.Site.Calendars;

/// <summary>Something that stands in a calendar: the deadline of a task or a day of an event.</summary>
/// <param name="Day">Where it stands.</param>
/// <param name="Title">What it is.</param>
/// <param name="Href">The clause that it comes from.</param>
/// <param name="Source">Document and clause in words.</param>
/// <param name="Style">For style sheets: certainty, and <c>event</c> for an event.</param>
internal sealed record CalendarEntry(DateOnly Day, string Title, string? Href, string Source, string Style, WhenView When, string? Lead, bool IsEvent)
{
    /// <summary>Who is meant, where that is not the whole level.</summary>
    public string? Units { get; init; }

    /// <summary>That they no longer exist by then.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Kind and variant of an event.</summary>
    public string? Kind { get; init; }

    /// <summary>The first day of an event that lasts: the agenda tells of it there, the grid on each of its days.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>Where the agenda tells of it.</summary>
    public string AgendaId => AgendaOf(Since ?? Day);

    /// <summary>Whether the title is the beginning of a longer text, which <see cref="Href"/> has.</summary>
    public bool IsCut { get; init; }

    public static string AgendaOf(DateOnly day) => "ngay-" + DateWords.Iso(day);

    public static string StyleOf(Certainty certainty) => certainty.ToString().ToLowerInvariant();
}
