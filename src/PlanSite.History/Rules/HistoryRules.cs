using System.Collections.Immutable;
using PlanSite.Core.Diagnostics;

namespace PlanSite.History.Rules;

/// <summary>Every rule of this project, a line each.</summary>
public static class HistoryRules
{
    public static ImmutableArray<Rule> All { get; } =
    [
        NoRepository.Rule,
        MissingGit.Rule,
        NoCommits.Rule,
        ShallowClone.Rule,
        MissingObjects.Rule,
        SparseCheckout.Rule,
        UntrustedFolder.Rule,
        SubmoduleInContent.Rule,
        DoubtfulCommitDate.Rule,
        UnreadableHistory.Rule,
    ];
}
