using System.Collections.Immutable;
using PlanSite.Core.Organization;

namespace PlanSite.Core.Schedule;

/// <summary>
/// Finds the units that a lead or supporting body stands for. "The standing board of the district committee" that leads a task of communes is, for each
/// commune, the board of the district above it.
/// </summary>
internal sealed class TaskBodies(OrganizationTree organization)
{
    private readonly Dictionary<(string Body, string? Subject, string Issuer), Unit[]> _known = [];

    /// <param name="body">Id of the body as the task names it.</param>
    /// <param name="subject">Who is bound.</param>
    /// <param name="issuer">Id of the unit that issued the task's document.</param>
    public IEnumerable<Unit> Of(string body, TaskSubject subject, string issuer)
    {
        if (organization.Unit(body) is not { } unit) return [];
        if (!unit.Each) return [unit];
        var key = (body, subject.Unit?.Id.Value, issuer);
        if (!_known.TryGetValue(key, out Unit[]? found)) _known[key] = found = [.. Committees(unit.Level.Value, subject, issuer).SelectMany(committee => organization.BodiesAt(unit, committee))];
        return found.Length > 0 ? found : [unit];
    }

    private IEnumerable<Unit> Committees(string level, TaskSubject subject, string issuer)
    {
        if (subject.Unit is not { Each: false } bound) return OfIssuer(level, issuer);
        if (bound.Level.Value == level) return [organization.CommitteeOf(bound)];
        if (organization.AncestorsOf(bound.Id.Value).FirstOrDefault(above => above.Level.Value == level) is { } higher) return [organization.CommitteeOf(higher)];

        // A province that is bound does it through the boards of all its districts; what is beside it falls to those of the issuer.
        ImmutableArray<Unit> below = organization.UnitsBelow(bound.Id.Value, level);
        return below.IsEmpty ? OfIssuer(level, issuer) : below;
    }

    private IEnumerable<Unit> OfIssuer(string level, string issuer)
    {
        if (organization.Unit(issuer) is not { } author) return [];
        Unit scope = organization.CommitteeOf(author);
        return scope.Level.Value == level && !scope.Each ? [scope] : organization.UnitsBelow(scope.Id.Value, level);
    }
}
