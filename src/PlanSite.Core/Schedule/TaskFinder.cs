using System.Collections.Immutable;
using PlanSite.Core.Documents;

namespace PlanSite.Core.Schedule;

/// <summary>Finds the task that a time counts from: <c>id</c> in the same document, <c>document#id</c> elsewhere, either after <c>task:</c>.</summary>
internal sealed class TaskFinder
{
    private const string Prefix = "task:";
    private const int LongestName = 80;
    private readonly ImmutableArray<ScheduledTask> _tasks;
    private readonly Dictionary<(string Document, string Id), int> _byId = [];
    private readonly Dictionary<(int Task, string? Unit, string? Level), int> _subjects = [];

    public TaskFinder(ImmutableArray<ScheduledTask> tasks)
    {
        _tasks = tasks;
        for (int i = 0; i < tasks.Length; i++)
        {
            _byId.TryAdd((tasks[i].Task.Document, tasks[i].Task.Id.Value), i);
            for (int s = 0; s < tasks[i].Subjects.Length; s++) _subjects.TryAdd(Key(i, tasks[i].Subjects[s]), s);
        }
    }

    public int? Find(string name, Document? document)
    {
        if (name.StartsWith(Prefix, StringComparison.Ordinal)) name = name[Prefix.Length..].Trim();
        int hash = name.IndexOf('#', StringComparison.Ordinal);
        (string? home, string id) = hash < 0 ? (document?.Id.Value, name) : (name[..hash], name[(hash + 1)..]);
        if (string.IsNullOrEmpty(home)) home = document?.Id.Value;
        return home is not null && _byId.TryGetValue((home, id), out int index) ? index : null;
    }

    /// <summary>The place of a subject among those whom a task binds; -1 where it is not among them.</summary>
    public int SubjectOf(int task, TaskSubject subject) =>
        subject is { Unit: null, Level: null } ? -1 : _subjects.GetValueOrDefault(Key(task, subject), -1);

    /// <summary>How a trace calls a task.</summary>
    public string NameOf(int task)
    {
        string what = _tasks[task].Task.What.Value;
        return what.Length <= LongestName ? what : what[..(LongestName - 1)].TrimEnd() + "…";
    }

    private static (int Task, string? Unit, string? Level) Key(int task, TaskSubject subject) =>
        (task, subject.Unit?.Id.Value, subject.Unit is null ? subject.Level : null);
}
