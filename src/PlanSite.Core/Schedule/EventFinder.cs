using System.Collections.Immutable;
using PlanSite.Core.Organization;

namespace PlanSite.Core.Schedule;

/// <summary>Finds the events that a name means to somebody: the unit's own before all.</summary>
internal sealed class EventFinder
{
    private readonly OrganizationTree _organization;
    private readonly ImmutableArray<PlannedEvent> _events;
    private readonly EventVocabulary _vocabulary;
    private readonly Dictionary<(string Unit, string Kind), ImmutableArray<int>> _own;
    private readonly Dictionary<string, ImmutableArray<int>> _ofKind;
    private readonly Dictionary<string, int> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _byTitle = new(StringComparer.Ordinal);

    public EventFinder(PlanRepository repository, OrganizationTree organization)
    {
        _organization = organization;
        _events = repository.Events;
        _vocabulary = new EventVocabulary(repository);
        _own = Enumerable.Range(0, _events.Length).GroupBy(i => (_events[i].Unit.Value, _events[i].Kind.Value))
            .ToDictionary(group => group.Key, group => group.ToImmutableArray());
        _ofKind = Enumerable.Range(0, _events.Length).GroupBy(i => _events[i].Kind.Value, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);
        for (int i = 0; i < _events.Length; i++)
        {
            _byId.TryAdd(_events[i].Id.Value, i);
            if (_events[i].Title is { } title) _byTitle.TryAdd(EventWords.Of(title), i);
        }
    }

    /// <summary>Events of the unit that an id of a kind means; empty where it is no kind, or the unit has none.</summary>
    public ImmutableArray<int> ByKind(string name, EventAsker asker) =>
        _vocabulary.Kind(name) is { } kind ? OfKind(kind, asker) : [];

    public ImmutableArray<int> ById(string name) => _byId.TryGetValue(name, out int index) ? [index] : [];

    public ImmutableArray<int> ByWords(string phrase, EventAsker asker)
    {
        if (_byTitle.TryGetValue(EventWords.Of(phrase), out int titled)) return [titled];
        return _vocabulary.Read(phrase) switch
        {
            null => [],
            { Unit: { } unit, Kind: { } kind } => Own(unit, kind),
            { Level: { } level, Kind: { } kind } => OfLevel(level, kind, asker),
            { Kind: { } kind } => OfKind(kind, asker),
            _ => OfAnyKind(asker),
        };
    }

    /// <summary>How a trace calls an event.</summary>
    public string NameOf(int index)
    {
        PlannedEvent planned = _events[index];
        if (planned.Title is { } title) return title;
        string whose = _organization.Unit(planned.Unit.Value)?.Name ?? planned.Unit.Value;
        return $"{EventVocabulary.NameOf(planned.Kind.Value)} {whose}";
    }

    private ImmutableArray<int> OfKind(string kind, EventAsker asker)
    {
        if (asker.Of is { } of && _byId.TryGetValue(of, out int prepared) && _events[prepared].Kind.Value == kind) return [prepared];
        foreach (Unit unit in asker.Units)
        {
            ImmutableArray<int> own = Own(unit, kind).Remove(asker.Self);
            if (!own.IsEmpty) return own;
        }

        return Shared(kind, asker);
    }

    // An occasion that only a higher unit has, such as the day of an election, is everybody's below; a congress never is.
    private ImmutableArray<int> Shared(string kind, EventAsker asker)
    {
        if (kind == EventVocabulary.Congress || !_ofKind.TryGetValue(kind, out ImmutableArray<int> all) || all.Length != 1) return [];
        if (_organization.Unit(_events[all[0]].Unit.Value) is not { } holder || _organization.LevelOf(holder) is not { } above) return [];
        Level? own = asker.Level is { } level ? _organization.Level(level) : null;
        return own is not null && above.Order < own.Order ? all : [];
    }

    // Named by level it may be the unit's own or that of a unit above it; of those below there are many, and none is meant.
    private ImmutableArray<int> OfLevel(string level, string kind, EventAsker asker)
    {
        foreach (Unit unit in asker.Units)
        {
            if (unit.Level.Value == level) return OfKind(kind, asker);
            foreach (Unit above in _organization.AncestorsOf(unit.Id.Value).Where(above => above.Level.Value == level))
            {
                ImmutableArray<int> own = Own(above, kind);
                if (!own.IsEmpty) return own;
            }
        }

        return [];
    }

    private ImmutableArray<int> OfAnyKind(EventAsker asker)
    {
        ImmutableArray<int> congress = OfKind(EventVocabulary.Congress, asker);
        if (!congress.IsEmpty) return congress;
        List<string> kinds = [.. _ofKind.Keys.Where(kind => asker.Units.Any(unit => !Own(unit, kind).Remove(asker.Self).IsEmpty))];
        return kinds.Count == 1 ? OfKind(kinds[0], asker) : [];
    }

    private ImmutableArray<int> Own(Unit unit, string kind)
    {
        if (_own.TryGetValue((unit.Id.Value, kind), out ImmutableArray<int> own)) return own;
        Unit committee = _organization.CommitteeOf(unit);
        return _own.TryGetValue((committee.Id.Value, kind), out ImmutableArray<int> committees) ? committees : [];
    }
}
