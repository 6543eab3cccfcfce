namespace PlanSite.Core.Schedule;

/// <summary>A task that probably does a higher one. A likeness only proposes: nothing counts as done until the task says so itself.</summary>
/// <param name="Score">From 0 to 1.</param>
public sealed record TaskProposal(Task Lower, double Score, CoverTimes Times);
