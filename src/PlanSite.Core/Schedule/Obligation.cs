using System.Collections.Immutable;
using PlanSite.Core.Organization;
using PlanSite.Core.Time;

namespace PlanSite.Core.Schedule;

/// <summary>One task made concrete for one unit, or for one event of a unit, with dates of its own (nghĩa vụ).</summary>
public sealed record Obligation
{
    public required Task Task { get; init; }

    /// <summary>The unit that is bound; nothing where a level is named of which the issuer has no unit.</summary>
    public Unit? Unit { get; init; }

    /// <summary>
    /// Who leads: the task's lead body; where that is one which every unit of a level has, the units that it stands for as seen from whom is bound.
    /// </summary>
    public ImmutableArray<Unit> Leads { get; init; } = [];

    /// <summary>Who supports, in the same way.</summary>
    public ImmutableArray<Unit> Supports { get; init; } = [];

    /// <summary>Id of the unit's level, or of the level that is named; nothing where neither is known.</summary>
    public string? Level { get; init; }

    /// <summary>The event that the time counts from, where it is one of the repository's.</summary>
    public PlannedEvent? Event { get; init; }
    public required Deadline Deadline { get; init; }

    /// <summary>The unit or its level does not exist on the deadline: it is abolished by then, or not founded yet.</summary>
    public bool OutsideLife { get; init; }

    /// <summary>Whether the same task is made concrete for several events of the unit.</summary>
    public bool IsOneOfSeveralEvents { get; init; }

    /// <summary>A name that lasts as long as the ids in it: <c>document#task@unit</c>, and the event where the unit has several.</summary>
    public string Id =>
        $"{Task.Document}#{Task.Id.Value}@{Unit?.Id.Value ?? Level}{(IsOneOfSeveralEvents ? "@" + Event?.Id.Value : "")}";

    /// <summary>The day by which it is sorted and shown: the last allowed, or the first where the end is open.</summary>
    public DateOnly? Day => Deadline.End ?? Deadline.Start;

    /// <summary>By day, those without one last; then by first day, document, task, unit and event.</summary>
    public static int CompareByDate(Obligation a, Obligation b)
    {
        int order = (a.Day ?? DateOnly.MaxValue).CompareTo(b.Day ?? DateOnly.MaxValue);
        if (order == 0) order = (a.Day is null).CompareTo(b.Day is null);
        if (order == 0) order = (a.Deadline.Start ?? DateOnly.MinValue).CompareTo(b.Deadline.Start ?? DateOnly.MinValue);
        if (order == 0) order = string.CompareOrdinal(a.Task.Document, b.Task.Document);
        if (order == 0) order = string.CompareOrdinal(a.Task.Id.Value, b.Task.Id.Value);
        if (order == 0) order = string.CompareOrdinal(a.Unit?.Id.Value ?? a.Level, b.Unit?.Id.Value ?? b.Level);
        return order == 0 ? string.CompareOrdinal(a.Event?.Id.Value, b.Event?.Id.Value) : order;
    }
}
