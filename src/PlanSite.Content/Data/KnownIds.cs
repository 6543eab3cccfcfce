using System.Collections.Immutable;
using PlanSite.Content.Files;
using PlanSite.Content.Linking;
using PlanSite.Content.Rules;
using PlanSite.Core;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;
using PlanSite.Core.Organization;
using PlanSite.Core.Schedule;
using PlanSite.Core.Text;

namespace PlanSite.Content.Data;

/// <summary>Looks up every id by which data, front matter and tasks refer to <c>data/</c>; each that isn't there is a finding.</summary>
/// <param name="lost">Ids that a file of which some couldn't be read may declare are not called unknown.</param>
internal sealed class KnownIds(PlanRepository repository, LostFiles lost, ICollection<Diagnostic> findings)
{
    private readonly ImmutableHashSet<string> outlines = [.. repository.Outlines.Select(outline => outline.Id.Value)];
    private readonly ImmutableHashSet<string> kinds = [.. repository.Events.Select(e => e.Kind.Value), .. EventKinds.WellKnown];
    private readonly Dictionary<(string What, string Written), string?> nearest = [];
    private readonly Lazy<Dictionary<string, string>> unitsByName = new(() => UnitsByName(repository));

    public void CheckData()
    {
        foreach (Unit unit in repository.Units)
        {
            Level(unit.Level);
            Unit(unit.Parent);
            Unit(unit.Body);
        }

        ParentCycles.Find(repository, findings);
        foreach (DocumentType type in repository.Types) Outline(type.Outline);
        foreach (Reference reference in repository.References)
        {
            Type(reference.Type);
            Unit(reference.Issuer);
        }

        foreach (PlannedEvent planned in repository.Events)
        {
            Unit(planned.Unit);
            if (planned.Of is { } other && !repository.EventsById.ContainsKey(other.Value) && !lost.DataMayHold(DataFileNames.Events, other.Value))
                findings.Add(UnknownEvent.Found(other, Nearest(DataFileNames.Events, other.Value, repository.EventsById.Keys)));
        }

        EventKinds.FindSlips(repository, findings);
        foreach (Limit limit in repository.Limits)
        {
            Applies(limit);
            Level(limit.Per);
        }
    }

    public void CheckDocument(Document document, IEnumerable<TaskEntry> tasks)
    {
        Type(document.Type);
        Unit(document.Issuer);
        Outline(document.Outline);
        foreach (TaskEntry task in tasks)
        {
            Unit(task.Who);
            foreach (Located<string> unit in task.With) Unit(unit);
            foreach (Located<string> bound in task.For) LevelOrUnit(bound);
            foreach (Located<string> bound in task.Except) LevelOrUnit(bound);
            Type(task.Output);
        }
    }

    private void Applies(Limit limit)
    {
        foreach ((string property, Located<string> value) in limit.Applies)
        {
            switch (property)
            {
                case "level":
                    Level(value);
                    break;
                case "unit":
                    Unit(value);
                    break;
                case "type":
                    Type(value);
                    break;
                case "kind" when !kinds.Contains(value.Value) && !lost.DataMayHold(DataFileNames.Events, value.Value):
                    findings.Add(UnknownKind.Found(value, Nearest("kind", value.Value, kinds)));
                    break;
            }
        }
    }

    // An empty id stands for a key that is missing, which is a finding already.
    private void Level(Located<string>? id)
    {
        if (id is { Value.Length: > 0 } level && !lost.DataMayHold(DataFileNames.Levels, level.Value) && !repository.LevelsById.ContainsKey(level.Value))
            findings.Add(UnknownLevel.Found(level, Nearest(DataFileNames.Levels, level.Value, repository.LevelsById.Keys)));
    }

    private void Unit(Located<string>? id)
    {
        if (id is { Value.Length: > 0 } unit && !lost.DataMayHold(DataFileNames.Units, unit.Value) && !repository.UnitsById.ContainsKey(unit.Value))
            findings.Add(UnknownUnit.Found(unit, UnitByName(unit.Value) ?? Nearest(DataFileNames.Units, unit.Value, repository.UnitsById.Keys)));
    }

    private void LevelOrUnit(Located<string> id)
    {
        if (lost.DataMayHold(DataFileNames.Levels, id.Value) || lost.DataMayHold(DataFileNames.Units, id.Value)) return;
        if (repository.LevelsById.ContainsKey(id.Value) || repository.UnitsById.ContainsKey(id.Value)) return;
        findings.Add(UnknownUnit.FoundLevelOrUnit(id, UnitByName(id.Value)
            ?? Nearest("for", id.Value, repository.LevelsById.Keys.Concat(repository.UnitsById.Keys))));
    }

    private void Type(Located<string>? id)
    {
        if (id is { Value.Length: > 0 } type && !lost.DataMayHold(DataFileNames.Types, type.Value) && !repository.TypesById.ContainsKey(type.Value))
            findings.Add(UnknownType.Found(type, Nearest(DataFileNames.Types, type.Value, repository.TypesById.Keys)));
    }

    private void Outline(Located<string>? id)
    {
        if (id is { } outline && !lost.DataMayHold(DataFileNames.Outlines, outline.Value) && !outlines.Contains(outline.Value))
            findings.Add(UnknownOutline.Found(outline, Nearest(DataFileNames.Outlines, outline.Value, outlines)));
    }

    /// <summary>Looked for once: the same slip stands in many tasks.</summary>
    private string? Nearest(string what, string written, IEnumerable<string> known)
    {
        if (nearest.TryGetValue((what, written), out string? found)) return found;
        return nearest[(what, written)] = Nearness.Nearest(written, known);
    }

    /// <summary>The id of the unit whose name somebody wrote in its place.</summary>
    private string? UnitByName(string written) => unitsByName.Value.GetValueOrDefault(IdText.From(written));

    private static Dictionary<string, string> UnitsByName(PlanRepository repository)
    {
        var byName = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (Unit unit in repository.Units)
        {
            byName.TryAdd(IdText.From(unit.Name), unit.Id.Value);
            if (unit.Short is { } shortName) byName.TryAdd(IdText.From(shortName), unit.Id.Value);
            foreach (string name in unit.Names) byName.TryAdd(IdText.From(name), unit.Id.Value);
        }

        return byName;
    }
}
