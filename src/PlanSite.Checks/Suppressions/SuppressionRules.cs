using System.Collections.Immutable;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Checks.Suppressions;

/// <summary>The rules about notes and baselines that silence findings. They look at what all other rules found, so they run last.</summary>
public static class SuppressionRules
{
    public static ImmutableArray<Rule> All { get; } =
    [
        UnknownSuppressedCode.Rule,
        UnusedSuppression.Rule,
        UnsuppressibleFinding.Rule,
        StaleBaselineEntry.Rule,
        UnreadableBaseline.Rule,
    ];
}
