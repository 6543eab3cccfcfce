using PlanSite.Core.Documents;
using PlanSite.Core.Schedule;
using PlanSite.Core.Time;
using PlanSite.Site.Addresses;
using PlanSite.Site.Theming;

namespace PlanSite.Site.Pages;

/// <summary>Makes rows of events, by date; those without one last.</summary>
internal sealed class EventRows(SiteContext site, PageLinks links)
{
    public IReadOnlyList<EventRowView> Of(IEnumerable<PlannedEvent> events) => [.. events
        .Select(e => (Event: e, Dates: DatesOf(e)))
        .OrderBy(pair => pair.Dates.Start ?? pair.Dates.End ?? DateOnly.MaxValue)
        .ThenBy(pair => pair.Event.Id.Value, StringComparer.Ordinal)
        .Select(pair => Row(pair.Event, pair.Dates))];

    /// <summary>First and last day of an event.</summary>
    public Deadline DatesOf(PlannedEvent e)
    {
        EventDates? known = site.Deadlines.DatesOf(e);
        (Deadline? start, Deadline? end) = (known?.Start, known?.End ?? known?.Start);
        Certainty certainty = e.Tentative ? Certainty.Tentative : new[] { start, end }.Max(dates => dates?.Certainty ?? Certainty.Exact);

        // "Before the end of August" has a last day only: it is no day on which the event opens.
        DateOnly? first = start?.Start;
        DateOnly? last = end?.End ?? end?.Start ?? first;
        return new Deadline(first, last, certainty, last is null ? DeadlineKind.Undated : DeadlineKind.Window, [.. start?.Trace ?? [], .. end?.Trace ?? []]);
    }

    public string TitleOf(PlannedEvent e) => e.Title ?? $"{KindOf(e)}: {site.Names.Unit(e.Unit.Value)}";

    public LinkView? SourceOf(PlannedEvent e) =>
        e.SourceDocument is { } source && site.Repository.DocumentsById.TryGetValue(source.Value, out Document? document)
            ? site.DocumentLink(document, links, e.SourceClause?.Value)
            : null;

    private EventRowView Row(PlannedEvent e, Deadline dates) => new(
        site.When.Of(dates, WrittenOf(e)), TitleOf(e), KindOf(e), site.UnitLink(e.Unit.Value, links), e.Note, SourceOf(e));

    // Data are written in the compact spelling; readers see the written one.
    private static string WrittenOf(PlannedEvent e)
    {
        string start = e.Start is { } from ? TimeFormatter.Vietnamese(from.Value) : "";
        string end = e.End is { } to ? TimeFormatter.Vietnamese(to.Value) : start;
        return end == start ? start : $"{start} – {end}";
    }

    public string KindOf(PlannedEvent e)
    {
        string kind = site.Word(MessageKey.EventKind, e.Kind.Value);
        return e.Variant is { } variant ? $"{kind} {site.Word(MessageKey.EventVariant, variant)}" : kind;
    }
}
