using System.Collections.Immutable;
using PlanSite.Content.Rules;
using PlanSite.Core;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Schedule;
using PlanSite.Core.Text;

namespace PlanSite.Content.Data;

/// <summary>Kinds of events are free words; a rare one that nearly is a frequent one is a slip.</summary>
internal static class EventKinds
{
    public static ImmutableArray<string> WellKnown { get; } = ["bau-cu", "dai-hoi", "hoi-nghi", "kiem-tra"];

    public static void FindSlips(PlanRepository repository, ICollection<Diagnostic> findings)
    {
        Dictionary<string, int> counts = repository.Events.GroupBy(e => e.Kind.Value).ToDictionary(group => group.Key, group => group.Count());
        foreach (PlannedEvent planned in repository.Events)
        {
            string kind = planned.Kind.Value;
            if (kind.Length == 0 || WellKnown.Contains(kind)) continue;
            IEnumerable<string> better = WellKnown.Concat(counts.Where(other => other.Value > counts[kind]).Select(other => other.Key));
            if (Nearness.Nearest(kind, better) is { } meant) findings.Add(UnknownKind.Found(planned.Kind, meant));
        }
    }
}
