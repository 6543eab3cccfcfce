using System.Collections.Frozen;
using System.Collections.Immutable;
using PlanSite.Core.Time;

namespace PlanSite.Core.Organization;

/// <summary>
/// Who stands below whom. Built once from a repository; an unknown parent makes a unit a root, and units that are each other's
/// ancestors are followed once around, so that a slip in the data is a finding elsewhere and never an endless loop here.
/// </summary>
public sealed class OrganizationTree
{
    private readonly FrozenDictionary<string, Level> _levels;
    private readonly FrozenDictionary<string, Unit> _units;
    private readonly FrozenDictionary<string, ImmutableArray<Unit>> _children;
    private readonly FrozenDictionary<string, ImmutableArray<Unit>> _bodies;

    private OrganizationTree(IEnumerable<Level> levels, IEnumerable<Unit> units)
    {
        _levels = First(levels, level => level.Id.Value);
        _units = First(units, unit => unit.Id.Value);
        _children = _units.Values
            .Where(unit => ParentOf(unit) is not null)
            .GroupBy(unit => unit.Parent!.Value.Value)
            .ToFrozenDictionary(group => group.Key, group => Sorted(group));
        _bodies = _units.Values.Where(unit => unit.Body is not null).GroupBy(unit => unit.Body!.Value.Value)
            .ToFrozenDictionary(group => group.Key, group => Sorted(group));
        Roots = Sorted(_units.Values.Where(unit => ParentOf(unit) is null));
    }

    public static OrganizationTree Of(PlanRepository repository) => new(repository.Levels, repository.Units);

    /// <summary>Units without a parent that is known, by level and id; bodies that every unit has are among them.</summary>
    public ImmutableArray<Unit> Roots { get; }

    public Unit? Unit(string id) => _units.GetValueOrDefault(id);

    public Level? Level(string id) => _levels.GetValueOrDefault(id);

    public Level? LevelOf(Unit unit) => Level(unit.Level.Value);

    public Unit? ParentOf(Unit unit) => unit.Parent is { } parent ? Unit(parent.Value) : null;

    /// <summary>Units directly below, by level and id.</summary>
    public ImmutableArray<Unit> ChildrenOf(string unit) => _children.GetValueOrDefault(unit, []);

    /// <summary>Everybody above a unit, the nearest first.</summary>
    public ImmutableArray<Unit> AncestorsOf(string unit)
    {
        var result = ImmutableArray.CreateBuilder<Unit>();
        var seen = new HashSet<string>(StringComparer.Ordinal) { unit };
        for (Unit? at = Unit(unit); at is not null && ParentOf(at) is { } parent && seen.Add(parent.Id.Value); at = parent) result.Add(parent);
        return result.ToImmutable();
    }

    /// <summary>Everybody below a unit, each before those below it.</summary>
    public ImmutableArray<Unit> DescendantsOf(string unit)
    {
        var result = ImmutableArray.CreateBuilder<Unit>();
        var seen = new HashSet<string>(StringComparer.Ordinal) { unit };
        var waiting = new Stack<Unit>(ChildrenOf(unit).Reverse());
        while (waiting.TryPop(out Unit? next))
        {
            if (!seen.Add(next.Id.Value)) continue;
            result.Add(next);
            foreach (Unit child in ChildrenOf(next.Id.Value).Reverse()) waiting.Push(child);
        }

        return result.ToImmutable();
    }

    /// <summary>
    /// The committee that a body belongs to: boards, offices and standing committees are units of their committee's level below it, and
    /// so the highest of the same level is meant. A committee is its own.
    /// </summary>
    public Unit CommitteeOf(Unit unit)
    {
        Unit committee = unit;
        foreach (Unit above in AncestorsOf(unit.Id.Value))
        {
            if (above.Level.Value != unit.Level.Value) break;
            committee = above;
        }

        return committee;
    }

    /// <summary>
    /// The units of a level below a unit, however far, by id: the committees, not their own boards and offices, and never bodies that stand for every
    /// unit of a level.
    /// </summary>
    public ImmutableArray<Unit> UnitsBelow(string unit, string level) =>
    [
        .. DescendantsOf(unit)
            .Where(below => below.Level.Value == level && !below.Each && ParentOf(below)?.Level.Value != level)
            .OrderBy(below => below.Id.Value, StringComparer.Ordinal),
    ];

    /// <summary>
    /// The units that a body which every unit of a level has (<see cref="Organization.Unit.Each"/>) stands for at one committee: its board by name where the
    /// data have it, else the committee itself.
    /// </summary>
    public IEnumerable<Unit> BodiesAt(Unit each, Unit committee)
    {
        Unit[] named = [.. _bodies.GetValueOrDefault(each.Id.Value, []).Where(body => CommitteeOf(body).Id.Value == committee.Id.Value)];
        return named.Length > 0 ? named : [committee];
    }

    /// <summary>Whether a unit exists on a day: its own life and its level's. A unit of an unknown level has only its own.</summary>
    public bool IsAlive(Unit unit, DateOnly day) =>
        Within(unit.From, unit.Until, day) && (LevelOf(unit) is not { } level || IsAlive(level, day));

    public static bool IsAlive(Level level, DateOnly day) => Within(level.From, level.Until, day);

    /// <summary>The week that a unit works: its own, that of its committee, that of its level, or Monday to Friday.</summary>
    public WorkWeek WeekOf(Unit? unit, string? level = null) =>
        unit?.Week
        ?? (unit is null ? null : CommitteeOf(unit).Week)
        ?? (level is null && unit is null ? null : Level(unit?.Level.Value ?? level!)?.Week)
        ?? WorkWeek.MondayToFriday;

    private static bool Within(DateOnly? from, DateOnly? until, DateOnly day) => (from is null || day >= from) && (until is null || day <= until);

    private ImmutableArray<Unit> Sorted(IEnumerable<Unit> units) =>
    [
        .. units.OrderBy(unit => LevelOf(unit)?.Order ?? int.MaxValue).ThenBy(unit => unit.Id.Value, StringComparer.Ordinal),
    ];

    // The first of two equal ids counts, as in the repository's own tables.
    private static FrozenDictionary<string, T> First<T>(IEnumerable<T> items, Func<T, string> id)
    {
        var table = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (T item in items) table.TryAdd(id(item), item);
        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
