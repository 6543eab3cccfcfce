using System.Collections.Immutable;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Core.Schedule;

/// <summary>Collects circles, each once however often and from wherever it is come upon.</summary>
internal sealed class DependencyCycles(ScheduleScope scope)
{
    private readonly SortedDictionary<string, DependencyCycle> _found = new(StringComparer.Ordinal);

    public ImmutableArray<DependencyCycle> All => [.. _found.Values];

    public void Add(IEnumerable<TimeNode> way)
    {
        var links = new List<DependencyLink>();
        foreach (DependencyLink link in way.Select(Link))
        {
            // A task for a unit and the task as a whole are one entry to whoever wrote it.
            if (links.Count == 0 || links[^1].Id != link.Id) links.Add(link);
        }

        if (links.Count > 1 && links[0].Id == links[^1].Id) links.RemoveAt(links.Count - 1);
        int least = links.FindIndex(link => link.Id == links.MinBy(other => other.Id, StringComparer.Ordinal)!.Id);
        var cycle = new DependencyCycle([.. links.Skip(least), .. links.Take(least)]);
        _found.TryAdd(cycle.ToString(), cycle);
    }

    private DependencyLink Link(TimeNode node)
    {
        if (node.IsTask)
        {
            Task task = scope.Tasks[node.Item].Task;
            return new DependencyLink($"{task.Document}#{task.Id.Value}", task.WhenText.Span);
        }

        PlannedEvent planned = scope.Repository.Events[node.Item];
        SourceSpan? span = node.Kind == TimeNodeKind.Closing ? planned.End?.Span ?? planned.Start?.Span : planned.Start?.Span;
        return new DependencyLink(planned.Id.Value, span ?? planned.Id.Span);
    }
}
