using PlanSite.Core.Organization;
using PlanSite.Core.Schedule;
using PlanSite.Core.Time;

namespace PlanSite.Checks.Cascade;

/// <summary>The congresses of a repository's units, and the tasks that are about a unit's own.</summary>
internal sealed class Congresses
{
    public const string Kind = "dai-hoi";

    private readonly Dictionary<string, List<PlannedEvent>> _byUnit;
    private readonly CheckContext _context;
    private readonly List<(string Level, string Name)> _levels;

    public Congresses(CheckContext context)
    {
        _context = context;
        _byUnit = context.Repository.Events.Where(planned => planned.Kind.Value == Kind)
            .GroupBy(planned => planned.Unit.Value, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
        _levels =
        [
            .. context.Repository.Levels.SelectMany(level => level.Names.Append(level.Name).Append(level.Short ?? "")
                .Where(name => name.Length > 0).Select(name => (level.Id.Value, name.ToLowerInvariant()))),
        ];
    }

    public IEnumerable<PlannedEvent> Of(string unit) => _byUnit.GetValueOrDefault(unit, []);

    /// <summary>
    /// Obligations whose words say that they are about the congress of whoever is bound, with the day on which it opens. Words that name another level, a
    /// pilot or several congresses are about somebody else's.
    /// </summary>
    public IEnumerable<(Obligation Obligation, PlannedEvent Congress, Deadline Opening)> About(Func<string, bool> words)
    {
        foreach (Obligation obligation in _context.Schedule.Obligations)
        {
            if (obligation.Unit is not { } unit) continue;
            string text = obligation.Task.What.Value.ToLowerInvariant();
            if (!text.Contains("đại hội", StringComparison.Ordinal) || !words(text) || IsAboutOthers(text, unit)) continue;
            PlannedEvent? congress = obligation.Event is { Kind.Value: Kind } own ? own : Of(_context.Organization.CommitteeOf(unit).Id.Value).ToList() is [var only] ? only : null;
            if (congress is not null && _context.Schedule.DatesOf(congress.Id.Value) is { } dates && (dates.Start ?? dates.End) is { } opening)
                yield return (obligation, congress, opening);
        }
    }

    private bool IsAboutOthers(string text, Unit unit) =>
        text.Contains("đại hội điểm", StringComparison.Ordinal) || text.Contains("thí điểm", StringComparison.Ordinal) || text.Contains("cấp trên", StringComparison.Ordinal)
        || text.Contains("cấp dưới", StringComparison.Ordinal) || text.Contains("trực thuộc", StringComparison.Ordinal) || text.Contains("các đại hội", StringComparison.Ordinal)
        || text.Contains("đại hội các", StringComparison.Ordinal) || text.Contains("các cấp", StringComparison.Ordinal)
        || _levels.Exists(level => level.Level != unit.Level.Value && text.Contains(level.Name, StringComparison.Ordinal));
}
