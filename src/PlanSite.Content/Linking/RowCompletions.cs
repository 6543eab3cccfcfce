using System.Collections.Immutable;
using PlanSite.Content.Rules;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Schedule;

namespace PlanSite.Content.Linking;

/// <summary>
/// Entries that name a row of a schedule by its id and say only what a table can't: what it covers, what comes first, when it was done. The row
/// stays the task; nothing is written twice.
/// </summary>
internal sealed class RowCompletions
{
    private readonly Dictionary<string, TaskEntry> _byRow = new(StringComparer.Ordinal);
    private readonly List<Diagnostic> _findings;

    public RowCompletions(IReadOnlyList<Task> rows, ImmutableArray<TaskEntry> entries, List<Diagnostic> findings)
    {
        _findings = findings;
        if (rows.Count == 0) return;
        var ids = rows.Select(row => row.Id.Value).ToHashSet(StringComparer.Ordinal);
        foreach (TaskEntry entry in entries)
        {
            if (entry is { What: null, When: null, Clause: null } && ids.Contains(entry.Id.Value)) _byRow.TryAdd(entry.Id.Value, entry);
        }
    }

    public bool Completes(TaskEntry entry) => _byRow.TryGetValue(entry.Id.Value, out TaskEntry? known) && ReferenceEquals(known, entry);

    public Task Complete(Task row)
    {
        if (!_byRow.TryGetValue(row.Id.Value, out TaskEntry? entry)) return row;

        // What the row says itself is not said again.
        bool twice = (entry.Who is not null && (row.Who is not null || row.WhoText is not null)) || (!entry.With.IsEmpty && !row.With.IsEmpty)
            || (!entry.For.IsEmpty && !row.For.IsEmpty) || (entry.Output is not null && row.Output is not null);
        if (twice) _findings.Add(RepeatedTaskId.For(entry.Id.Span, entry.Id.Value, row.Id.Span));
        return row with
        {
            Who = row.Who ?? (row.WhoText is null ? entry.Who : null),
            With = row.With.IsEmpty ? entry.With : row.With,
            For = row.For.IsEmpty ? entry.For : row.For,
            Except = entry.Except,
            Covers = entry.Covers,
            After = entry.After,
            Output = row.Output ?? entry.Output,
            Done = entry.Done,
            Evidence = entry.Evidence,
        };
    }
}
