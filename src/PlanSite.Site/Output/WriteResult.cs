using System.Collections.Immutable;

namespace PlanSite.Site.Output;

/// <summary>What writing a site did.</summary>
/// <param name="Blocking">Paths that stand in the way, when blocked.</param>
public sealed record WriteResult(WriteOutcome Outcome, int Written, int Kept, int Removed, ImmutableArray<string> Blocking)
{
    /// <summary>Another build is writing to the folder.</summary>
    public static WriteResult Busy { get; } = new(WriteOutcome.Busy, 0, 0, 0, []);
}
