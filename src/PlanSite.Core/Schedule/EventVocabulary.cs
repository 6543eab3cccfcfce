using PlanSite.Core.Organization;

namespace PlanSite.Core.Schedule;

/// <summary>
/// Reads the words by which texts call events, by the kinds, levels and units of a repository. What is left unexplained in a phrase
/// makes it unknown: the congress of somebody else must not be taken for the unit's own.
/// </summary>
internal sealed class EventVocabulary
{
    public const string Congress = "dai-hoi";

    private static readonly Dictionary<string, string> English = new(StringComparer.Ordinal)
    {
        ["congress"] = Congress,
        ["conference"] = "hoi-nghi",
        ["election"] = "bau-cu",
        ["inspection"] = "kiem-tra",
    };

    private readonly List<(string Words, string Kind)> _kinds;
    private readonly Dictionary<string, string> _levels = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Unit> _units = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EventMeaning?> _known = new(StringComparer.Ordinal);

    public EventVocabulary(PlanRepository repository)
    {
        _kinds =
        [
            .. repository.Events.Select(e => e.Kind.Value).Append(Congress).Distinct(StringComparer.Ordinal)
                .Select(kind => (Words: EventWords.Of(kind), Kind: kind))
                .Where(kind => kind.Words.Length > 0)
                .OrderByDescending(kind => kind.Words.Length).ThenBy(kind => kind.Kind, StringComparer.Ordinal),
        ];
        foreach (Level level in repository.Levels)
        {
            foreach (string name in level.Names.Append(level.Name).Append(level.Short ?? "")) _levels.TryAdd(Key(name), level.Id.Value);
        }

        foreach (Unit unit in repository.Units.Where(unit => !unit.Each))
        {
            foreach (string name in unit.Names.Append(unit.Name).Append(unit.Short ?? "")) _units.TryAdd(Key(name), unit);
        }
    }

    /// <summary>The kind of that id, or of that English name.</summary>
    public string? Kind(string name)
    {
        if (_kinds.Exists(kind => kind.Kind == name)) return name;
        return English.GetValueOrDefault(name);
    }

    /// <summary>What a phrase means; nothing where it is not understood to the last word.</summary>
    public EventMeaning? Read(string phrase)
    {
        if (!_known.TryGetValue(phrase, out EventMeaning? meaning)) _known[phrase] = meaning = Understand(EventWords.Of(phrase));
        return meaning;
    }

    /// <summary>What a trace calls a kind.</summary>
    public static string NameOf(string kind) => kind switch
    {
        Congress => "Đại hội",
        "hoi-nghi" => "Hội nghị",
        "bau-cu" => "Bầu cử",
        "kiem-tra" => "Kiểm tra",
        _ => kind,
    };

    private EventMeaning? Understand(string words)
    {
        foreach ((string kindWords, string kind) in _kinds)
        {
            string rest = words;
            if (!EventWords.TryRemove(ref rest, kindWords)) continue;
            if (_units.TryGetValue(Key(rest), out Unit? unit) && Key(rest).Length > 0) return new EventMeaning(kind, unit, null);
            rest = EventWords.WithoutFillers(rest);
            if (rest.Length == 0) return new EventMeaning(kind, null, null);
            return _levels.TryGetValue(rest, out string? level) ? new EventMeaning(kind, null, level) : null;
        }

        return EventWords.NamesAnEdge(words) && EventWords.WithoutFillers(words).Length == 0 ? new EventMeaning(null, null, null) : null;
    }

    private static string Key(string name) => EventWords.WithoutFillers(EventWords.Of(name));
}
