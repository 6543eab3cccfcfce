using System.Collections.Immutable;
using PlanSite.Core.Documents;
using PlanSite.Core.Organization;
using PlanSite.Core.Schedule;
using PlanSite.Core.Time;
using PlanSite.Site.Addresses;
using PlanSite.Site.Calendars;
using PlanSite.Site.Pages;
using PlanSite.Site.Theming;

namespace PlanSite.Site.Search;

/// <summary>Makes what a search can find, out of what is published.</summary>
internal sealed class SearchEntries(SiteContext site)
{
    private readonly PageLinks _root = new("");

    /// <summary>Sorted by key, so that a change of one entry moves no other.</summary>
    public ImmutableArray<SearchEntry> All() =>
    [
        .. site.Repository.DocumentsById.Values.AsParallel().Select(Of)
            .Concat(site.Repository.UnitsById.Values.AsParallel().Select(Of))
            .Concat(site.Repository.EventsById.Values.AsParallel().Select(Of))
            .Concat(site.Repository.ReferencesById.Values.AsParallel().Select(Of))
            .AsEnumerable().OrderBy(entry => entry.Kind).ThenBy(entry => entry.Key, StringComparer.Ordinal),
    ];

    private SearchEntry Of(Document document)
    {
        string issuer = site.Names.Unit(document.Issuer.Value);
        string type = site.Names.Type(document.Type.Value);
        string status = site.Names.Status(document);
        TaskDeadline[] tasks = [.. site.Deadlines.Of(document)];
        return new SearchEntry(SearchKind.Document, document.Id.Value, _root.To(site.Addresses.Document(document.Id.Value)!), $"{type} {document.Title.Value}")
        {
            Number = document.Number?.Value is { IsBlank: false } number ? number.Text : "",
            Names = document.Short ?? "",
            Owner = issuer,
            Meta = Join(document.Number?.Value is { IsBlank: false } known ? known.Text : null, document.Date is { } date ? site.Names.Dated(date.Value) : null, issuer, status),
            Standing = document.Status.Value switch
            {
                _ when site.IsSample(document) => 2,
                DocumentStatus.Issued => 0,
                DocumentStatus.Draft => 1,
                _ => 2,
            },
            Days = document.Date is { } day ? [day.Value.ToString()] : [],
            Unit = document.Issuer.Value,
            Places = new SearchPlaces(site, document).All(tasks),
            Facets = new SortedDictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
            {
                ["kind"] = [site.Messages[MessageKey.SearchDocument]],
                ["level"] = LevelOf(document.Issuer.Value),
                ["unit"] = [issuer],
                ["type"] = [type],
                ["year"] = document.Date is { } written ? [written.Value.ToString()[..4]] : [],
                ["status"] = [status],
                ["due"] = Sorted(tasks.SelectMany(task => SearchPlaces.DaysOf(task)).Select(iso => iso[..7])),
                ["lead"] = Sorted(tasks.Select(task => SearchPlaces.LeadOf(site, task)).Where(lead => lead.Length > 0)),
            },
        };
    }

    private SearchEntry Of(Unit unit)
    {
        string? parent = unit.Parent is { } above ? site.Names.Unit(above.Value) : null;
        string level = site.Names.Level(unit.Level.Value);
        return new SearchEntry(SearchKind.Unit, unit.Id.Value, _root.To(site.Addresses.Unit(unit.Id.Value)!), unit.Name)
        {
            Names = string.Join(" · ", unit.Names.Prepend(unit.Short ?? "").Where(name => name.Length > 0)),
            Owner = parent ?? "",
            Meta = Join(level, parent),
            Standing = unit.Sample ? 2 : 0,
            Unit = unit.Id.Value,
            Facets = new SortedDictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
            {
                ["kind"] = [site.Messages[MessageKey.SearchUnit]],
                ["level"] = [level],
                ["unit"] = [unit.Name],
            },
        };
    }

    private SearchEntry Of(PlannedEvent planned)
    {
        var rows = new EventRows(site, _root);
        Deadline dates = rows.DatesOf(planned);
        string[] days = [.. new[] { dates.Start, dates.End }.OfType<DateOnly>().Distinct().Select(DateWords.Iso)];
        string unit = site.Names.Unit(planned.Unit.Value);
        string when = site.When.Of(dates, "").Line;
        return new SearchEntry(SearchKind.Event, planned.Id.Value, _root.To(SiteAddresses.Events, EventsPage.KindId(planned.Kind.Value)), rows.TitleOf(planned))
        {
            Names = rows.KindOf(planned),
            Owner = unit,
            Meta = Join(when, unit),
            Standing = site.Repository.UnitsById.GetValueOrDefault(planned.Unit.Value) is { Sample: true } ? 2 : 0,
            Days = days,
            Unit = planned.Unit.Value,
            Places = planned.Note is { } note ? [new SearchPlace("", "", note)] : [],
            Facets = new SortedDictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
            {
                ["kind"] = [site.Messages[MessageKey.SearchEvent]],
                ["level"] = LevelOf(planned.Unit.Value),
                ["unit"] = [unit],
                ["year"] = Sorted(days.Select(day => day[..4])),
                ["due"] = Sorted(days.Select(day => day[..7])),
            },
        };
    }

    private SearchEntry Of(Reference reference)
    {
        string type = site.Names.Type(reference.Type.Value);
        string? issuer = reference.Issuer is { } by ? site.Names.Unit(by.Value) : null;
        string number = reference.Number is { IsBlank: false } known ? known.Text : "";
        string title = reference.Title ?? reference.Names.FirstOrDefault() ?? "";
        bool replaced = site.BackLinks.ReplacedBy(reference.Id.Value) is not null;
        string name = number.Length == 0 && title.Length > 0 ? title : $"{type} {number}".TrimEnd();
        return new SearchEntry(
            SearchKind.Reference, reference.Id.Value, _root.To(SiteAddresses.Register, site.Addresses.ReferenceAnchor(reference.Id.Value)),
            title.Length > 0 && number.Length > 0 ? $"{name}: {title}" : name)
        {
            Number = number,
            Names = string.Join(" · ", reference.Names),
            Owner = issuer ?? "",
            Meta = Join(site.Messages[MessageKey.SearchReference], reference.Date is { } date ? site.Names.Dated(date) : null, issuer, replaced ? site.Messages[MessageKey.Superseded] : null),
            Standing = replaced ? 2 : 0,
            Days = reference.Date is { } day ? [day.ToString()] : [],
            Unit = reference.Issuer?.Value ?? "",
            Facets = new SortedDictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
            {
                ["kind"] = [site.Messages[MessageKey.SearchReference]],
                ["level"] = reference.Issuer is { } of ? LevelOf(of.Value) : [],
                ["unit"] = issuer is null ? [] : [issuer],
                ["type"] = [type],
                ["year"] = reference.Date is { } dated ? [dated.ToString()[..4]] : [],
            },
        };
    }

    private IReadOnlyList<string> LevelOf(string unit) =>
        site.Repository.UnitsById.GetValueOrDefault(unit) is { } known ? [site.Names.Level(known.Level.Value)] : [];

    private static string[] Sorted(IEnumerable<string> values) => [.. values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static string Join(params IEnumerable<string?> parts) => string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part)));
}
