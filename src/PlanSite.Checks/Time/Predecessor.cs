using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;
using PlanSite.Core.Schedule;
using PlanSite.Core.Time;
using Task = PlanSite.Core.Schedule.Task;

namespace PlanSite.Checks.Time;

/// <summary>A task with one that it needs first, and the times of both for whoever is bound by both.</summary>
internal sealed record Predecessor(Task Task, Task Needed, SourceSpan Reference, Deadline Own, Deadline First)
{
    /// <summary>The last day of the task lies before the last day of the other, and both are what the office wrote.</summary>
    public bool EndsEarlier => this is
    {
        Own: { Kind: DeadlineKind.Window, Certainty: Certainty.Exact, End: { } own },
        First: { Kind: DeadlineKind.Window, Certainty: Certainty.Exact, End: { } first },
    } && own < first;

    /// <summary>The task is over before the other may begin.</summary>
    public bool IsImpossible => TimeComparison.Before(Own, First) == Likelihood.Certainly;

    public static IEnumerable<Predecessor> Of(Document document, CheckContext context) =>
        from task in document.Tasks
        from reference in task.After
        let needed = Find(reference.Value, document, context)
        where needed is not null && !ReferenceEquals(needed, task)
        select Worst(task, needed, reference.Span, context);

    private static Task? Find(string reference, Document document, CheckContext context)
    {
        int hash = reference.IndexOf('#', StringComparison.Ordinal);
        Document? home = hash <= 0 ? document : context.Repository.DocumentsById.GetValueOrDefault(reference[..hash]);
        return home?.Tasks.FirstOrDefault(task => task.Id.Value == reference[(hash + 1)..]);
    }

    // A unit that both bind keeps its own dates of both; else the tasks are compared as a whole.
    private static Predecessor Worst(Task task, Task needed, SourceSpan reference, CheckContext context)
    {
        Dictionary<string, Obligation> first = context.Schedule.OfTask(needed)
            .Where(obligation => obligation.Unit is not null).GroupBy(obligation => obligation.Unit!.Id.Value, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        var pairs = context.Schedule.OfTask(task)
            .Where(obligation => obligation.Unit is not null && first.ContainsKey(obligation.Unit.Id.Value))
            .Select(obligation => new Predecessor(task, needed, reference, obligation.Deadline, first[obligation.Unit!.Id.Value].Deadline))
            .ToList();
        return pairs.Find(pair => pair.IsImpossible)
            ?? pairs.Find(pair => pair.EndsEarlier)
            ?? (pairs.Count > 0 ? pairs[0] : new Predecessor(task, needed, reference, context.Schedule.DeadlineOf(task), context.Schedule.DeadlineOf(needed)));
    }
}
