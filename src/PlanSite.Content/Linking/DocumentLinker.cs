using System.Collections.Immutable;
using PlanSite.Content.Markdown;
using PlanSite.Content.Rules;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;
using PlanSite.Core.Schedule;

namespace PlanSite.Content.Linking;

/// <summary>Links one document: its relations, citations, links and tasks. Depends on no other document's being linked.</summary>
internal sealed class DocumentLinker(LinkContext context, Document document)
{
    private readonly List<Diagnostic> _findings = [];

    public (Document Document, List<Diagnostic> Findings) Link(ImmutableArray<TaskEntry> entries)
    {
        BodyReadResult body = context.BodyOf(document);
        Document related = new RelationResolver(context, _findings).Resolve(document);
        var resolver = new CitationResolver(context, related, _findings);
        ImmutableArray<Citation> inTitle = PlainCitations.In(related.Title, context, _findings);
        resolver.Learn(inTitle);
        var labels = new CitationLabels(context, related, resolver.Resolve(body.Citations));
        resolver.Resolve(inTitle);
        return (related with
        {
            Body = labels.Apply(body.Parts),
            Clauses = labels.Apply(body.Clauses),
            Citations = labels.Citations,
            Links = new LinkResolver(context, related, _findings).Resolve(body.Links),
            Times = body.Times,
            Tasks = Tasks(related, body, entries, labels, resolver),
            Blocks = body.Blocks,
            PlainText = labels.Apply(body.PlainText),
        }, _findings);
    }

    private ImmutableArray<Task> Tasks(Document related, BodyReadResult body, ImmutableArray<TaskEntry> entries, CitationLabels labels, CitationResolver resolver)
    {
        var tasks = ImmutableArray.CreateBuilder<Task>(entries.Length + body.Rows.Length);
        var known = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        List<Task> rows = Rows(related, body, labels);
        var completions = new RowCompletions(rows, entries, _findings);
        var reader = new EntryTasks(context, related, labels, resolver, _findings);
        foreach (TaskEntry entry in entries.Where(entry => !completions.Completes(entry))) Add(reader.Read(entry), tasks, known);
        foreach (Task task in rows) Add(completions.Complete(task), tasks, known);
        return tasks.ToImmutable();
    }

    private List<Task> Rows(Document related, BodyReadResult body, CitationLabels labels)
    {
        if (body.Rows.IsEmpty) return [];
        var reader = new TableTasks(context, related, labels, _findings);
        return [.. body.Rows.SelectMany(reader.Read)];
    }

    // The first of two that share an id stays.
    private void Add(Task task, ImmutableArray<Task>.Builder tasks, Dictionary<string, SourceSpan> known)
    {
        if (known.TryAdd(task.Id.Value, task.Id.Span)) tasks.Add(task);
        else _findings.Add(RepeatedTaskId.For(task.Id.Span, task.Id.Value, known[task.Id.Value]));
    }
}
