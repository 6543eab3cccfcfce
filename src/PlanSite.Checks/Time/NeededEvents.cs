using System.Collections.Immutable;
using PlanSite.Core.Organization;
using PlanSite.Core.Schedule;
using PlanSite.Core.Time;
using Task = PlanSite.Core.Schedule.Task;

namespace PlanSite.Checks.Time;

/// <summary>What a task's time counts from and has no date: events that are known, units that have none of the kind, or a name that means nothing.</summary>
/// <param name="Events">Known, without a date.</param>
/// <param name="Kind">The kind of event that is meant, where it is one.</param>
/// <param name="Lacking">Units that have no event of the kind.</param>
/// <param name="Unknown">A name in the compact spelling that is neither event, kind, task nor document.</param>
internal sealed record NeededEvents(ImmutableArray<PlannedEvent> Events, string? Kind, ImmutableArray<Unit> Lacking, string? Unknown)
{
    /// <summary>An event in words that nothing in the repository is called.</summary>
    public string? Words { get; private init; }

    private const string Congress = "dai-hoi";
    private static readonly NeededEvents None = new([], null, [], null);

    public static NeededEvents Of(Task task, CheckContext context)
    {
        if (AnchorOf(task.When) is not { } anchor) return None;
        Obligation[] open = [.. context.Schedule.OfTask(task).Where(obligation => obligation.Deadline.MissingEvent is not null)];
        if (open.Length == 0) return None;
        if (context.Repository.EventsById.TryGetValue(anchor.Name, out PlannedEvent? named)) return new NeededEvents([named], named.Kind.Value, [], null);
        if (anchor.Name != Congress && !context.Repository.Events.Any(planned => planned.Kind.Value == anchor.Name))
        {
            if (IsTaskOrDocument(anchor.Name, task, context)) return None;
            return anchor.Phrase is { } words ? None with { Words = words } : new NeededEvents([], null, [], anchor.Name);
        }

        var events = ImmutableArray.CreateBuilder<PlannedEvent>();
        var lacking = ImmutableArray.CreateBuilder<Unit>();
        foreach (Unit unit in open.Select(obligation => obligation.Unit).OfType<Unit>().Where(unit => !unit.Each))
        {
            PlannedEvent[] own = [.. EventsOf(unit, anchor.Name, context)];
            if (own.Length == 0) lacking.Add(unit);
            events.AddRange(own);
        }

        return new NeededEvents(events.ToImmutable(), anchor.Name, lacking.ToImmutable(), null);
    }

    private static EventAnchor? AnchorOf(TimeExpression? time) => time switch
    {
        TentativeExpression tentative => AnchorOf(tentative.Inner),
        CountedExpression counted => counted.Anchor as EventAnchor,
        EventExpression relative => relative.Anchor,
        _ => null,
    };

    private static IEnumerable<PlannedEvent> EventsOf(Unit unit, string kind, CheckContext context)
    {
        string committee = context.Organization.CommitteeOf(unit).Id.Value;
        return context.Repository.Events.Where(planned => planned.Kind.Value == kind && (planned.Unit.Value == unit.Id.Value || planned.Unit.Value == committee));
    }

    private static bool IsTaskOrDocument(string name, Task task, CheckContext context)
    {
        string plain = name.StartsWith("task:", StringComparison.Ordinal) ? name[5..] : name;
        int hash = plain.IndexOf('#', StringComparison.Ordinal);
        string document = hash > 0 ? plain[..hash] : task.Document;
        string id = plain[(hash + 1)..];
        return context.Repository.DocumentsById.ContainsKey(plain)
            || context.Repository.ReferencesById.ContainsKey(plain)
            || (context.Repository.DocumentsById.TryGetValue(document, out Core.Documents.Document? home) && home.Tasks.Any(other => other.Id.Value == id));
    }
}
