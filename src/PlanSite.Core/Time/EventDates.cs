namespace PlanSite.Core.Time;

/// <summary>The days on which an event opens and closes, as far as they are known.</summary>
/// <param name="Name">How a trace calls the event.</param>
public sealed record EventDates(string Name, Deadline? Start, Deadline? End);
