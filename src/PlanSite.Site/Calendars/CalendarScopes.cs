using System.Collections.Immutable;
using PlanSite.Core.Organization;
using PlanSite.Core.Schedule;
using PlanSite.Core.Time;
using PlanSite.Site.Addresses;
using PlanSite.Site.Pages;
using PlanSite.Site.Theming;

namespace PlanSite.Site.Calendars;

/// <summary>All calendars of a site: of everybody, of each level, of each unit for which something has a day.</summary>
internal sealed class CalendarScopes
{
    private readonly Dictionary<string, CalendarScope> _levels;
    private readonly Dictionary<string, CalendarScope> _units;

    public CalendarScopes(SiteContext site)
    {
        var events = new EventRows(site, new PageLinks(SiteAddresses.Home));
        ScopeItem[] all = [.. site.Repository.Events.Select(planned => Event(planned, events.DatesOf(planned))).OfType<ScopeItem>()];
        ILookup<string, ScopeItem> byUnit = all.ToLookup(item => item.Event!.Unit.Value, StringComparer.Ordinal);
        ILookup<string?, ScopeItem> byLevel = all.ToLookup(item => site.Repository.UnitsById.GetValueOrDefault(item.Event!.Unit.Value)?.Level.Value);
        Whole = new CalendarScope(
            site.Messages[MessageKey.CalendarWhole], "lich/", SiteAddresses.Calendars, null, null, isUnit: false, () => Tasks(site.Deadlines.Entries).Concat(all));
        _levels = site.Repository.LevelsById.ToDictionary(level => level.Key, level => Of(site, level.Value, byLevel[level.Key]), StringComparer.Ordinal);
        _units = site.Repository.UnitsById.ToDictionary(unit => unit.Key, unit => Of(site, unit.Value, byUnit[unit.Key]), StringComparer.Ordinal);
        Levels = [.. site.Repository.Levels.Select(level => _levels[level.Id.Value])];
    }

    public CalendarScope Whole { get; }

    /// <summary>From the highest level.</summary>
    public ImmutableArray<CalendarScope> Levels { get; }

    public IEnumerable<CalendarScope> All => [Whole, .. Levels, .. _units.Values.Where(unit => unit.Items.Length > 0)];

    public CalendarScope Level(string id) => _levels[id];

    /// <summary>Nothing for a unit for which nothing has a day.</summary>
    public CalendarScope? Unit(string id) => _units.GetValueOrDefault(id) is { Items.Length: > 0 } scope ? scope : null;

    private static CalendarScope Of(SiteContext site, Level level, IEnumerable<ScopeItem> events)
    {
        string page = site.Addresses.Calendar(level.Id.Value)!;
        return new CalendarScope(level.Name, Folder(page), page, level.Id.Value, level.Order, isUnit: false, () => Tasks(site.Deadlines.ForLevel(level.Id.Value)).Concat(events));
    }

    private static CalendarScope Of(SiteContext site, Unit unit, IEnumerable<ScopeItem> events)
    {
        string page = site.Addresses.Unit(unit.Id.Value)!;
        return new CalendarScope(
            UnitPage.Title(site, unit), Folder(page) + "lich/", page, null, site.Deadlines.Organization.LevelOf(unit)?.Order, isUnit: true, () => Tasks(site.Deadlines.ForUnit(unit)).Concat(events));
    }

    private static string Folder(string page) => page[..(page.LastIndexOf('/') + 1)];

    private static IEnumerable<ScopeItem> Tasks(IEnumerable<TaskDeadline> items)
    {
        foreach (TaskDeadline item in items)
        {
            if (item.Day is not { } last) continue;
            DateOnly first = item.Deadline.Start is { } start && start < last ? start : last;
            yield return new ScopeItem(first, last, item, null);
        }
    }

    private static ScopeItem? Event(PlannedEvent planned, Deadline dates)
    {
        if ((dates.Start ?? dates.End) is not { } first) return null;
        return new ScopeItem(first, dates.End is { } end && end > first ? end : first, null, planned);
    }
}
