using PlanSite.Core.Schedule;
using PlanSite.History.Text;

namespace PlanSite.History.Meaning;

/// <summary>Finds for each task of the new version the one that it was: by a given id, by what it says, by its place, by likeness.</summary>
internal static class TaskPairing
{
    private const double Likely = 0.6;
    private const double LikelyAtPlace = 0.4;

    /// <returns>Pairs; an old task alone was removed, a new one alone was added.</returns>
    public static List<(Task? Old, Task? New)> Of(IReadOnlyList<Task> old, IReadOnlyList<Task> now)
    {
        var left = new List<Task>(old);
        var found = new Dictionary<Task, Task>(ReferenceEqualityComparer.Instance);
        Take((a, b) => a.Id.Value == b.Id.Value && (IsGiven(a) || Same(a, b)) ? 1 : 0, 1);
        Take((a, b) => Same(a, b) && a.WhenText.Value == b.WhenText.Value ? 1 : 0, 1);
        Take((a, b) => Same(a, b) ? 1 : 0, 1);
        Take((a, b) => a.Id.Value == b.Id.Value ? Likeness(a, b) : 0, LikelyAtPlace);
        Take(Likeness, Likely);
        return [.. now.Select(task => (found.GetValueOrDefault(task), (Task?)task)), .. left.Select(task => ((Task?)task, (Task?)null))];

        void Take(Func<Task, Task, double> score, double least)
        {
            var pairs = from task in now
                        where !found.ContainsKey(task)
                        from before in left
                        let likeness = score(before, task)
                        where likeness >= least
                        orderby likeness descending
                        select (before, task);
            foreach ((Task before, Task task) in pairs.ToList())
            {
                if (found.ContainsKey(task)) continue;
                int at = left.FindIndex(candidate => ReferenceEquals(candidate, before));
                if (at < 0) continue;
                left.RemoveAt(at);
                found[task] = before;
            }
        }
    }

    public static double Likeness(Task old, Task now) => WordComparison.Likeness(WordComparison.Words(old.What.Value), WordComparison.Words(now.What.Value));

    // A row's id is made of its place, unless it was written.
    private static bool IsGiven(Task task) => task.Source != TaskSource.Table || task.Anchor is null || !task.Id.Value.AsSpan().ContainsAnyInRange('0', '9');

    private static bool Same(Task old, Task now) => old.What.Value == now.What.Value && old.For.Select(level => level.Value).SequenceEqual(now.For.Select(level => level.Value), StringComparer.Ordinal);
}
