using System.Collections.Immutable;
using PlanSite.Core.Organization;

namespace PlanSite.Core.Schedule;

/// <summary>Finds whom a task binds: units of the levels that it names below its issuer, units by name, or its lead body.</summary>
internal sealed class TaskBinder(OrganizationTree organization)
{
    private readonly Dictionary<(string Scope, string Level), ImmutableArray<Unit>> _below = [];

    /// <param name="issuer">Id of the unit that issued the task's document.</param>
    public ImmutableArray<TaskSubject> Subjects(Task task, string issuer)
    {
        // A board issues for its committee: what is below the committee is below it.
        Unit? scope = organization.Unit(issuer) is { } unit ? organization.CommitteeOf(unit) : null;
        var subjects = new List<TaskSubject>();
        foreach (string name in task.For.Select(named => named.Value)) subjects.AddRange(Named(name, scope));

        if (subjects.Count == 0) subjects.AddRange(WithoutFor(task, issuer, scope));
        return Without(task, subjects);
    }

    private IEnumerable<TaskSubject> Named(string name, Unit? scope)
    {
        if (organization.Level(name) is not null) return OfLevel(name, scope);
        return organization.Unit(name) is { } unit ? OfUnit(unit, scope) : [];
    }

    private IEnumerable<TaskSubject> WithoutFor(Task task, string issuer, Unit? scope)
    {
        Unit? body = (task.Who is { } lead ? organization.Unit(lead.Value) : null) ?? organization.Unit(issuer);
        return body is null ? [new TaskSubject(null, null)] : OfUnit(body, scope);
    }

    private IEnumerable<TaskSubject> OfLevel(string level, Unit? scope)
    {
        ImmutableArray<Unit> units = UnitsIn(level, scope);
        return units.IsEmpty ? [new TaskSubject(null, level)] : units.Select(TaskSubject.Of);
    }

    // "The standing board of each district" binds every district; where none is known it stands for itself.
    private IEnumerable<TaskSubject> OfUnit(Unit unit, Unit? scope)
    {
        ImmutableArray<Unit> each = unit.Each ? UnitsIn(unit.Level.Value, scope) : [];
        return each.IsEmpty ? [TaskSubject.Of(unit)] : each.Select(TaskSubject.Of);
    }

    // A plan that names its issuer's own level, as the column of a schedule does, binds the issuer.
    private ImmutableArray<Unit> UnitsIn(string level, Unit? scope)
    {
        if (scope is null) return [];
        if (scope.Level.Value == level && !scope.Each) return [scope];
        var key = (scope.Id.Value, level);
        if (!_below.TryGetValue(key, out ImmutableArray<Unit> units)) _below[key] = units = organization.UnitsBelow(scope.Id.Value, level);
        return units;
    }

    private ImmutableArray<TaskSubject> Without(Task task, List<TaskSubject> subjects)
    {
        var except = task.Except.Select(named => named.Value).ToHashSet(StringComparer.Ordinal);
        var seen = new HashSet<(string? Unit, string? Level)>();
        return
        [
            .. subjects.Where(subject =>
                seen.Add((subject.Unit?.Id.Value, subject.Unit is null ? subject.Level : null)) && !(except.Count > 0 && IsTakenOut(subject, except))),
        ];
    }

    // To take out a district takes out what is below it.
    private bool IsTakenOut(TaskSubject subject, HashSet<string> except) =>
        (subject.Level is { } level && except.Contains(level))
        || (subject.Unit is { } unit
            && (except.Contains(unit.Id.Value) || organization.AncestorsOf(unit.Id.Value).Any(above => except.Contains(above.Id.Value))));
}
