using System.Collections.Immutable;

namespace PlanSite.Core.Schedule.Coverage;

/// <summary>Finds circles in links from id to id, each once, without recursion.</summary>
public static class LinkCycles
{
    /// <param name="links">Where each id leads to, with the place where that is written.</param>
    public static ImmutableArray<DependencyCycle> Find(IReadOnlyDictionary<string, ImmutableArray<DependencyLink>> links)
    {
        var found = new SortedDictionary<string, DependencyCycle>(StringComparer.Ordinal);
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (string start in links.Keys.Order(StringComparer.Ordinal))
        {
            if (!done.Contains(start)) Follow(start, links, done, found);
        }

        return [.. found.Values];
    }

    private static void Follow(
        string start, IReadOnlyDictionary<string, ImmutableArray<DependencyLink>> links, HashSet<string> done, SortedDictionary<string, DependencyCycle> found)
    {
        var way = new List<(string Id, int Next)> { (start, 0) };
        var places = new Dictionary<string, int>(StringComparer.Ordinal) { [start] = 0 };
        while (way.Count > 0)
        {
            (string id, int next) = way[^1];
            ImmutableArray<DependencyLink> from = links.TryGetValue(id, out ImmutableArray<DependencyLink> known) ? known : [];
            if (next == from.Length)
            {
                done.Add(id);
                places.Remove(id);
                way.RemoveAt(way.Count - 1);
                continue;
            }

            way[^1] = (id, next + 1);
            string target = from[next].Id;
            if (places.TryGetValue(target, out int place))
            {
                Note(way.Skip(place), links, found);
            }
            else if (!done.Contains(target))
            {
                places[target] = way.Count;
                way.Add((target, 0));
            }
        }
    }

    // The place of a link in a circle is where its own id says where it leads.
    private static void Note(
        IEnumerable<(string Id, int Next)> way, IReadOnlyDictionary<string, ImmutableArray<DependencyLink>> links, SortedDictionary<string, DependencyCycle> found)
    {
        List<DependencyLink> circle = [.. way.Select(step => new DependencyLink(step.Id, links[step.Id][step.Next - 1].Span))];
        int least = circle.FindIndex(link => link.Id == circle.MinBy(other => other.Id, StringComparer.Ordinal)!.Id);
        var cycle = new DependencyCycle([.. circle.Skip(least), .. circle.Take(least)]);
        found.TryAdd(cycle.ToString(), cycle);
    }
}
