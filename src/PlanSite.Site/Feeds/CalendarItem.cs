using System.Collections.Immutable;
using PlanSite.Core.Time;

namespace PlanSite.Site.Feeds;

/// <summary>Something with a date, as every feed tells it: the deadline of a task for those who share it, or an event.</summary>
/// <param name="Id">Lasts as long as the ids that it is made of: a reader's calendar knows by it that a date moved.</param>
/// <param name="Start">First day; nothing: only the last is known.</param>
/// <param name="End">Last day allowed; nothing: it only begins.</param>
/// <param name="Path">Page and anchor of the clause that it comes from, from the site's root.</param>
internal sealed record CalendarItem(string Id, bool IsEvent, string Title, DateOnly? Start, DateOnly? End, Certainty Certainty, string Path)
{
    /// <summary>The hour that is written with the last day.</summary>
    public TimeOnly? Hour { get; init; }

    /// <summary>The certainty in words, where it isn't exact.</summary>
    public string? CertaintyWord { get; init; }

    /// <summary>What it means, in words: from, until, weekday.</summary>
    public required string When { get; init; }

    /// <summary>The office's own words.</summary>
    public string? Written { get; init; }

    /// <summary>Lead body, those who are bound, document and clause: a line each.</summary>
    public ImmutableArray<string> Details { get; init; } = [];
    public ImmutableArray<string> Levels { get; init; } = [];
    public ImmutableArray<string> Units { get; init; } = [];
    public string? Lead { get; init; }

    /// <summary>How the date was reached, a sentence a step.</summary>
    public ImmutableArray<string> Trace { get; init; } = [];
    public DateOnly? Done { get; init; }

    /// <summary>Id of the document that says so.</summary>
    public string? Document { get; init; }

    /// <summary>Id of the task or event.</summary>
    public required string Source { get; init; }

    /// <summary>The day on which a deadline stands in a calendar.</summary>
    public DateOnly? Day => End ?? Start;

    public static IComparer<CalendarItem> ByDate { get; } = Comparer<CalendarItem>.Create((a, b) =>
    {
        int order = (a.Day ?? DateOnly.MaxValue).CompareTo(b.Day ?? DateOnly.MaxValue);
        return order == 0 ? string.CompareOrdinal(a.Id, b.Id) : order;
    });
}
