using PlanSite.Content.Rules;
using PlanSite.Core;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Organization;

namespace PlanSite.Content.Data;

/// <summary>Finds units that are, by way of others, their own parent.</summary>
internal static class ParentCycles
{
    /// <summary>One finding a cycle, at the parent of the unit with the first id; its chain is shown.</summary>
    public static void Find(PlanRepository repository, ICollection<Diagnostic> findings)
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (Unit unit in repository.Units)
        {
            var chain = new List<Unit>();
            var inChain = new HashSet<string>(StringComparer.Ordinal);
            Unit? next = unit;
            while (next is not null && !done.Contains(next.Id.Value) && inChain.Add(next.Id.Value))
            {
                chain.Add(next);
                next = next.Parent is { } parent ? repository.UnitsById.GetValueOrDefault(parent.Value) : null;
            }

            if (next is not null && inChain.Contains(next.Id.Value))
            {
                List<Unit> cycle = chain[chain.FindIndex(member => member.Id.Value == next.Id.Value)..];
                int first = cycle.IndexOf(cycle.MinBy(member => member.Id.Value, StringComparer.Ordinal)!);
                cycle = [.. cycle[first..], .. cycle[..first]];
                findings.Add(ParentCycle.Found(cycle[0].Parent!.Value, [.. cycle.Select(member => member.Id)]));
            }

            done.UnionWith(inChain);
        }
    }
}
