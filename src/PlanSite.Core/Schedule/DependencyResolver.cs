using System.Collections.Immutable;
using PlanSite.Core.Time;

namespace PlanSite.Core.Schedule;

/// <summary>
/// Answers one time that is being evaluated. What it counts from and is not worked out yet is noted, and the time is evaluated again later:
/// no recursion, so that a chain may be as long as it likes.
/// </summary>
internal sealed class DependencyResolver(EventFinder events, TaskFinder tasks, DocumentDates documents, DependencyContext context) : IEventResolver
{
    /// <summary>What must be worked out first.</summary>
    public List<TimeNode> Missing { get; } = [];

    /// <summary>The events that a name could mean, where there was one; of the first such name.</summary>
    public ImmutableArray<int> Choices { get; private set; } = [];

    public EventDates? Find(string name)
    {
        string plain = WithoutEdge(name);
        ImmutableArray<int> found = events.ByKind(plain, context.Asker);
        if (found.IsEmpty) found = events.ById(plain);
        if (!found.IsEmpty) return OfEvents(found);
        if (tasks.Find(plain, context.Document) is { } task) return OfTask(task);
        if (documents.Find(plain, context.Document) is { } dates) return dates;
        found = events.ByWords(plain, context.Asker);
        return found.IsEmpty ? null : OfEvents(found);
    }

    private EventDates OfEvents(ImmutableArray<int> found)
    {
        if (Choices.IsEmpty) Choices = found;
        int chosen = found.Contains(context.Pinned) ? context.Pinned : found[0];
        return new EventDates(events.NameOf(chosen), Ask(TimeNode.Opening(chosen)), Ask(TimeNode.Closing(chosen)));
    }

    // The same unit's own date where the other task binds it too; else the task as a whole.
    private EventDates OfTask(int task)
    {
        int subject = tasks.SubjectOf(task, context.Subject);
        Deadline? deadline = Ask(subject < 0 ? TimeNode.Whole(task) : TimeNode.Obligation(task, subject, context.Pinned));
        return new EventDates(tasks.NameOf(task), At(deadline, deadline?.Start), At(deadline, deadline?.End));
    }

    private static Deadline? At(Deadline? deadline, DateOnly? day) => day is null ? null : deadline! with { Start = day, End = day };

    private Deadline? Ask(TimeNode node)
    {
        if (context.Solved(node, out Deadline? deadline)) return deadline;
        Missing.Add(node);
        return null;
    }

    private static string WithoutEdge(string name) =>
        name.EndsWith(".start", StringComparison.Ordinal) ? name[..^6] : name.EndsWith(".end", StringComparison.Ordinal) ? name[..^4] : name;
}
