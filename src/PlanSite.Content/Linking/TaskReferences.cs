using PlanSite.Content.Rules;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;

namespace PlanSite.Content.Linking;

/// <summary>Checks what tasks say of other tasks and documents, when all tasks are known: covers, after, evidence.</summary>
internal sealed class TaskReferences
{
    private readonly LinkContext _context;
    private readonly Dictionary<string, HashSet<string>> _tasks = new(StringComparer.Ordinal);

    public TaskReferences(LinkContext context, IEnumerable<Document> documents)
    {
        _context = context;
        foreach (Document document in documents) _tasks.TryAdd(document.Id.Value, [.. document.Tasks.Select(task => task.Id.Value)]);
    }

    public Document Resolve(Document document, List<Diagnostic> findings)
    {
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
        IEnumerable<string> known = document.Implements.SelectMany(plan => Tasks(plan.Value).Select(task => $"{plan.Value}#{task}"));
        findings.Add(UnknownTask.For(written.Span, written.Value, Nearest(written.Value, known)));
        return written;
    }

    private Located<string> After(Document document, Located<string> written, List<Diagnostic> findings)
    {
        if (written.Value.Contains('#', StringComparison.Ordinal)) return Full(written, findings);
        if (!Has(document.Id.Value, written.Value)) findings.Add(UnknownTask.For(written.Span, written.Value, NearestName.Find(written.Value, Tasks(document.Id.Value))));
        return written;
    }

    private Located<string> Full(Located<string> written, List<Diagnostic> findings)
    {
        int hash = written.Value.IndexOf('#');
        string plan = written.Value[..hash];
        string task = written.Value[(hash + 1)..];
        if (Has(plan, task)) return written;
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
