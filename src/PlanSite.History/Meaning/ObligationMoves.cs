using PlanSite.Core.Diagnostics;
using PlanSite.Core.Schedule;
using PlanSite.Core.Time;
using PlanSite.History.Snapshots;

namespace PlanSite.History.Meaning;

/// <summary>Finds whose obligations moved, came or went between two versions of a document.</summary>
internal static class ObligationMoves
{
    public static IEnumerable<ObligationMove> Find(LoadedRevision? old, LoadedRevision? now)
    {
        foreach ((Task? before, Task? task) in TaskPairing.Of(old?.Document.Tasks ?? [], now?.Document.Tasks ?? []))
        {
            Dictionary<string, Obligation> then = ByWhom(before, old), today = ByWhom(task, now);
            foreach ((string whom, Obligation obligation) in today)
            {
                if (!then.Remove(whom, out Obligation? was)) yield return Move(obligation, now!, null, obligation.Day, ObligationMoveKind.Added);
                else if (was.Day != obligation.Day) yield return Move(obligation, now!, was.Day, obligation.Day, ObligationMoveKind.Moved);
            }

            foreach (Obligation gone in then.Values) yield return Move(gone, old!, gone.Day, null, ObligationMoveKind.Removed);
        }
    }

    private static Dictionary<string, Obligation> ByWhom(Task? task, LoadedRevision? version)
    {
        var found = new Dictionary<string, Obligation>(StringComparer.Ordinal);
        if (task is null) return found;
        foreach (Obligation obligation in version!.Schedule.OfTask(task)) found.TryAdd($"{obligation.Unit?.Id.Value ?? obligation.Level}@{obligation.Event?.Id.Value}", obligation);
        return found;
    }

    private static ObligationMove Move(Obligation obligation, LoadedRevision version, DateOnly? from, DateOnly? to, ObligationMoveKind kind)
    {
        string unit = obligation.Unit?.Id.Value ?? obligation.Level ?? "";
        string name = obligation.Unit?.Name ?? version.Repository.LevelsById.GetValueOrDefault(unit)?.Name ?? unit;
        string what = obligation.Task.What.Value.Replace('\n', ' ');
        (string vi, string en) = kind switch
        {
            ObligationMoveKind.Added => ($"thêm “{what}”, hạn {Day(to)}", $"new: “{what}”, due {Day(to)}"),
            ObligationMoveKind.Removed => ($"thôi “{what}”, hạn {Day(from)}", $"no longer: “{what}”, due {Day(from)}"),
            _ => ($"“{what}”: {Day(from)} → {Day(to)}", $"“{what}”: {Day(from)} → {Day(to)}"),
        };
        return new ObligationMove(unit, name, obligation.Task.Document, obligation.Task.Id.Value, from, to, kind, new LocalizedText(vi, en));
    }

    private static string Day(DateOnly? day) => day is { } known ? VietnameseDate.Numeric(known) : "(—)";
}
