using System.Collections.Immutable;
using System.Text.Json;
using PlanSite.Core.Documents;
using PlanSite.Core.Time;
using PlanSite.Site.Addresses;
using PlanSite.Site.Calendars;
using PlanSite.Site.Feeds.Data;
using PlanSite.Site.Output;
using PlanSite.Site.Pages;

namespace PlanSite.Site.Feeds;

/// <summary>Everything that the site shows, as JSON: one file beside each calendar and document, and one that lists them.</summary>
internal sealed class DataFeeds
{
    private static readonly PageLinks Root = new(SiteAddresses.Home);
    private readonly SiteContext _site;
    private readonly CalendarItems _items;
    private readonly FeedStamps _stamps;

    private DataFeeds(SiteContext site, CalendarItems items, FeedStamps stamps) => (_site, _items, _stamps) = (site, items, stamps);

    public static ImmutableArray<Func<SiteFile>> Of(SiteContext site, CalendarItems items, FeedStamps stamps)
    {
        var feeds = new DataFeeds(site, items, stamps);
        return
        [
            () => new SiteFile(SiteAddresses.DataSchema, DataJson.Schema()),
            () => new SiteFile(SiteAddresses.DataOf(SiteAddresses.Home), DataJson.Of(feeds.Whole())),
            () => feeds.Calendar(SiteAddresses.Calendars, site.Settings.Title, items.All()),
            .. site.Repository.LevelsById.Values.Select(level => (Func<SiteFile>)(() => feeds.Calendar(site.Addresses.Calendar(level.Id.Value)!, level.Name, items.Of(level)))),
            .. site.Repository.UnitsById.Values.Select(unit => (Func<SiteFile>)(() => feeds.Calendar(site.Addresses.Unit(unit.Id.Value)!, unit.Name, items.Of(unit)))),
            .. site.Repository.DocumentsById.Values.Select(document => (Func<SiteFile>)(() =>
                new SiteFile(SiteAddresses.DataOf(site.Addresses.Document(document.Id.Value)!), DataJson.Of(feeds.Whole(document))))),
        ];
    }

    private SiteData Whole() => new(
        SiteAddresses.DataSchema,
        _site.Settings.Title,
        _site.Language,
        _site.Version?.Commit,
        SiteAddresses.DataOf(SiteAddresses.Calendars),
        [.. _site.Repository.Levels.Select(level => new LevelData(
            level.Id.Value, level.Name, level.Order, level.From, level.Until, _site.Addresses.Level(level.Id.Value)!, SiteAddresses.DataOf(_site.Addresses.Calendar(level.Id.Value)!)))],
        [.. _site.Repository.Units.Select(unit => new UnitData(
            unit.Id.Value, unit.Name, unit.Level.Value, unit.Parent?.Value, unit.From, unit.Until, unit.Each, unit.Sample,
            _site.Addresses.Unit(unit.Id.Value)!, SiteAddresses.DataOf(_site.Addresses.Unit(unit.Id.Value)!)))],
        [.. _site.Repository.Documents.Select(Summary)],
        [.. _site.Repository.References.Select(reference => new ReferenceData(
            reference.Id.Value, reference.Type.Value, reference.Number?.Text, reference.Date?.ToString(), reference.Issuer?.Value, reference.Title ?? reference.Names.FirstOrDefault()))]);

    private SiteFile Calendar(string page, string name, ImmutableArray<CalendarItem> items) => new(
        SiteAddresses.DataOf(page),
        DataJson.Of(new CalendarData(SiteAddresses.DataSchema, name, SiteAddresses.FeedOf(page), [.. items.Select(Entry)])));

    private DocumentSummaryData Summary(Document document)
    {
        string page = _site.Addresses.Document(document.Id.Value)!;
        return new DocumentSummaryData(
            document.Id.Value, document.Type.Value, document.Number?.Value.Text, document.Date?.Value.ToString(), document.Issuer.Value, document.Title.Value,
            Word(document.Status.Value), document.Draft?.Value, page, SiteAddresses.DataOf(page));
    }

    private DocumentData Whole(Document document) => new(
        SiteAddresses.DataSchema,
        Summary(document),
        [.. document.Implements.Select(plan => plan.Value)],
        document.Recipients,
        [.. document.Clauses.Select(clause => new ClauseData(clause.Anchor, clause.Number, clause.Parent, clause.Title, clause.Text))],
        [.. document.Citations.Select(citation => new CitationData(
            citation.Text, citation.Number?.Text, citation.Date?.ToString(), citation.Clause, Word(citation.Outcome), citation.Document ?? citation.Reference))],
        [.. _site.BackLinks.ToDocument(document.Id.Value).Select(link => link.Document.Id.Value).Distinct(StringComparer.Ordinal)],
        [.. _items.Of(document).Select(Entry)],
        [.. _site.Deadlines.Of(document).Where(item => item.Day is null).Select(Undated)]);

    private CalendarEntryData Entry(CalendarItem item) => new(
        _stamps.Uid(item), item.IsEvent ? "event" : "task", item.Source, item.Document, item.Title, item.Start, item.End, item.Hour, Word(item.Certainty), item.Written,
        item.Lead, item.Levels, item.Units, item.Done, item.Trace, item.Path);

    private UndatedTaskData Undated(TaskDeadline item) => new(
        item.Task.Id.Value, item.Task.What.Value, item.Task.WhenText.Value, Word(item.Deadline.Kind == DeadlineKind.Window ? DeadlineKind.Undated : item.Deadline.Kind),
        item.Task.Who?.Value, [.. item.Task.For.Select(target => target.Value)], new TaskRows(_site, Root).Href(item));

    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
