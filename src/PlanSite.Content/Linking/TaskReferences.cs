using PlanSite.Content.Rules;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;
using PlanSite.Core.Schedule;
using PlanSite.Core.Time;

namespace PlanSite.Content.Linking;

/// <summary>Checks what tasks say of other tasks and documents, when all tasks are known: covers, after, evidence, and the tasks that times count from.</summary>
internal sealed class TaskReferences
{
    private const string TaskMark = "task:";
    private readonly LinkContext _context;
    private readonly Dictionary<string, HashSet<string>> _tasks = new(StringComparer.Ordinal);
    private readonly HashSet<string> _incomplete = new(StringComparer.Ordinal);

    public TaskReferences(LinkContext context, IEnumerable<Document> documents)
    {
        _context = context;
        foreach (Document document in documents)
        {
            _tasks.TryAdd(document.Id.Value, [.. document.Tasks.Select(task => task.Id.Value)]);
            if (context.Lost.TaskLists.Contains(document.File)) _incomplete.Add(document.Id.Value);
        }
    }

    /// <summary>Checks the tasks that a time counts from: <c>within 5 d after task:lap-doan</c>.</summary>
    /// <param name="home">The document that the time stands in; nothing for data files, which name <c>document#task</c>.</param>
    public void CheckTime(string? home, Located<string> written, TimeExpression time, List<Diagnostic> findings)
    {
        foreach (string name in time.EventNames)
        {
            bool marked = name.StartsWith(TaskMark, StringComparison.Ordinal);
            string task = marked ? name[TaskMark.Length..].Trim() : name;
            if (!marked && !task.Contains('#', StringComparison.Ordinal)) continue;
            int at = Math.Max(0, written.Value.IndexOf(task, StringComparison.Ordinal));
            var place = new Located<string>(task, TimeText.Inside(written, at, task.Length));
            if (task.Contains('#', StringComparison.Ordinal)) Full(place, findings);
            else Local(home ?? "", place, findings);
        }
    }

    public Document Resolve(Document document, List<Diagnostic> findings)
    {
        foreach (Task task in document.Tasks)
        {
            if (task.When is { } when) CheckTime(document.Id.Value, task.WhenText, when, findings);
        }

        if (document.Tasks.All(task => task.Covers.IsEmpty && task.After.IsEmpty && task.Evidence is null)) return document;
        var relations = new RelationResolver(_context, findings);
        return document with
        {
            Tasks =
            [
                .. document.Tasks.Select(task => task with
                {
                    Covers = [.. task.Covers.Select(covered => Covered(document, covered, findings))],
                    After = [.. task.After.Select(after => After(document, after, findings))],
                    Evidence = task.Evidence is { } evidence ? relations.Resolve(evidence) : null,
                }),
            ],
        };
    }

    // A task alone is one of the plans above; `document#task` is what it becomes.
    private Located<string> Covered(Document document, Located<string> written, List<Diagnostic> findings)
    {
        if (written.Value.Contains('#', StringComparison.Ordinal)) return Full(written, findings);
        string[] above = [.. document.Implements.Select(plan => plan.Value).Where(plan => Has(plan, written.Value))];
        if (above.Length == 1) return written with { Value = $"{above[0]}#{written.Value}" };
        if (document.Implements.Any(plan => _incomplete.Contains(plan.Value) || (!_tasks.ContainsKey(plan.Value) && _context.MayBeLost(plan.Value)))) return written;
        IEnumerable<string> known = document.Implements.SelectMany(plan => Tasks(plan.Value).Select(task => $"{plan.Value}#{task}"));
        findings.Add(UnknownTask.For(written.Span, written.Value, Nearest(written.Value, known)));
        return written;
    }

    private Located<string> After(Document document, Located<string> written, List<Diagnostic> findings)
    {
        if (written.Value.Contains('#', StringComparison.Ordinal)) return Full(written, findings);
        Local(document.Id.Value, written, findings);
        return written;
    }

    private void Local(string document, Located<string> written, List<Diagnostic> findings)
    {
        if (Has(document, written.Value) || _incomplete.Contains(document)) return;
        findings.Add(UnknownTask.For(written.Span, written.Value, NearestName.Find(written.Value, Tasks(document))));
    }

    private Located<string> Full(Located<string> written, List<Diagnostic> findings)
    {
        int hash = written.Value.IndexOf('#');
        string plan = written.Value[..hash];
        string task = written.Value[(hash + 1)..];
        if (Has(plan, task) || _incomplete.Contains(plan) || (!_tasks.ContainsKey(plan) && _context.MayBeLost(plan))) return written;
        string? nearest;
        if (_tasks.ContainsKey(plan))
        {
            nearest = NearestName.Find(task, Tasks(plan)) is { } near ? $"{plan}#{near}" : null;
        }
        else
        {
            nearest = NearestName.Find(plan, _tasks.Keys) is { } near ? $"{near}#{task}" : null;
        }

        findings.Add(UnknownTask.For(written.Span, written.Value, nearest));
        return written;
    }

    private static string? Nearest(string task, IEnumerable<string> full)
    {
        List<string> known = [.. full];
        return NearestName.Find(task, known.Select(name => name[(name.IndexOf('#') + 1)..])) is { } near
            ? known.First(name => name.EndsWith("#" + near, StringComparison.Ordinal))
            : null;
    }

    private bool Has(string document, string task) => _tasks.TryGetValue(document, out HashSet<string>? tasks) && tasks.Contains(task);

    private IEnumerable<string> Tasks(string document) => _tasks.TryGetValue(document, out HashSet<string>? tasks) ? tasks : [];
}
