using PlanSite.Core;
using PlanSite.Core.Documents;
using PlanSite.Core.Organization;

namespace PlanSite.Content.Linking;

/// <summary>Bodies, levels and types of documents by the names that tables use.</summary>
internal sealed class BodyNames
{
    private readonly PlanRepository _repository;
    private readonly Dictionary<string, List<Unit>> _units = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _levels = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _types = new(StringComparer.Ordinal);

    public BodyNames(PlanRepository repository)
    {
        _repository = repository;
        foreach (Unit unit in repository.Units)
        {
            foreach (string name in Names(unit.Name, unit.Short, unit.Names, unit.Id.Value))
            {
                if (!_units.TryGetValue(name, out List<Unit>? list)) _units[name] = list = [];
                list.Add(unit);
            }
        }

        foreach (Level level in repository.Levels)
        {
            foreach (string name in Names(level.Name, level.Short, level.Names, level.Id.Value)) _levels.TryAdd(name, level.Id.Value);
        }

        foreach (DocumentType type in repository.Types)
        {
            foreach (string name in Names(type.Name, type.Symbol, type.Names, type.Id.Value)) _types.TryAdd(name, type.Id.Value);
        }
    }

    public string? Level(string name) => _levels.GetValueOrDefault(Normal(name));

    public string? Type(string name) => _types.GetValueOrDefault(Normal(name));

    /// <summary>The units of a name; where several bear it, those nearest to the issuer.</summary>
    public IReadOnlyList<Unit> Units(string name, string issuer)
    {
        if (!_units.TryGetValue(Normal(name), out List<Unit>? units)) return [];
        if (units.Count == 1) return units;
        List<string> chain = Chain(issuer);
        int nearest = units.Min(unit => Steps(unit, chain));
        return [.. units.Where(unit => Steps(unit, chain) == nearest)];
    }

    /// <summary>The known name that comes nearest, for a suggestion.</summary>
    public string? Nearest(string name, bool levels)
    {
        IEnumerable<string> known = _repository.Units.SelectMany(unit => unit.Names.Prepend(unit.Name));
        if (levels) known = known.Concat(_repository.Levels.SelectMany(level => level.Names.Prepend(level.Name)));
        return NearestName.Find(name, known);
    }

    public string? NearestType(string name) => NearestName.Find(name, _repository.Types.Select(type => type.Name));

    private static IEnumerable<string> Names(string name, string? shortName, IEnumerable<string> names, string id) =>
        names.Append(name).Append(shortName ?? "").Append(id).Select(Normal).Where(text => text.Length > 0).Distinct(StringComparer.Ordinal);

    private static string Normal(string name) =>
        string.Join(' ', name.ToLowerInvariant().Split([' ', '\n', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries)).Trim(' ', '.', ',', ':');

    // The issuer and everything above it.
    private List<string> Chain(string unit)
    {
        var chain = new List<string>();
        for (string? at = unit; at is not null && !chain.Contains(at); at = _repository.UnitsById.GetValueOrDefault(at)?.Parent?.Value) chain.Add(at);
        return chain;
    }

    private int Steps(Unit unit, List<string> issuer)
    {
        List<string> chain = Chain(unit.Id.Value);
        for (int i = 0; i < chain.Count; i++)
        {
            int above = issuer.IndexOf(chain[i]);
            if (above >= 0) return i + above;
        }

        return int.MaxValue;
    }
}
