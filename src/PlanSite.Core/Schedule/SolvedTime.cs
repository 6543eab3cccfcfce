using System.Collections.Immutable;
using PlanSite.Core.Time;

namespace PlanSite.Core.Schedule;

/// <param name="Deadline">Nothing where an event has no such end written.</param>
/// <param name="Choices">The events, by their places, that the time could count from.</param>
internal sealed record SolvedTime(Deadline? Deadline, ImmutableArray<int> Choices);
