using System.Collections.Immutable;
using PlanSite.Core.Organization;
using PlanSite.Core.Schedule;
using PlanSite.Site.Calendars;

namespace PlanSite.Site.Pages;

/// <summary>Names those whom an entry means: the levels and units as the task names them, or, where only some have this date, these.</summary>
internal static class Bound
{
    /// <summary>Ids of levels and units.</summary>
    public static ImmutableArray<string> By(TaskDeadline item, TaskDeadlines deadlines)
    {
        if (!item.IsPart) return [.. item.Task.For.Select(target => target.Value)];
        ILookup<string?, Obligation> whole = (deadlines.Of(item.Task)?.Obligations ?? []).ToLookup(obligation => obligation.Level);
        var ids = ImmutableArray.CreateBuilder<string>();
        foreach (IGrouping<string?, Obligation> level in item.Obligations.GroupBy(obligation => obligation.Level))
        {
            bool all = level.Count() == whole[level.Key].Count() && item.Task.For.Any(target => target.Value == level.Key);
            ids.AddRange(all ? [level.Key!] : level.Select(obligation => obligation.Unit?.Id.Value ?? obligation.Level).OfType<string>());
        }

        return [.. ids.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The same for "my unit", which can tell neither who is left out of a level nor whom a task without names binds.</summary>
    public static IEnumerable<string> Concerned(TaskDeadline item, TaskDeadlines deadlines) =>
        item.Task.For.IsEmpty || !item.Task.Except.IsEmpty
            ? item.Obligations.Select(obligation => obligation.Unit?.Id.Value ?? obligation.Level).OfType<string>().Distinct(StringComparer.Ordinal)
            : By(item, deadlines);

    /// <summary>The committee for which a document is issued: a task of a level binds what is below it.</summary>
    public static string Scope(TaskDeadline item, OrganizationTree organization) =>
        organization.Unit(item.Document.Issuer.Value) is { } issuer ? organization.CommitteeOf(issuer).Id.Value : item.Document.Issuer.Value;
}
