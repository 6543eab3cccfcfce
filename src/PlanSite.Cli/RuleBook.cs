using System.Collections.Immutable;
using PlanSite.Checks;
using PlanSite.Content.Rules;
using PlanSite.Core.Diagnostics;
using PlanSite.History.Rules;
using PlanSite.Site.Rules;

namespace PlanSite.Cli;

/// <summary>Every rule of the program, by code.</summary>
internal static class RuleBook
{
    public static ImmutableArray<Rule> All { get; } =
    [
        .. ContentRules.All.Concat(CheckRules.Rules).Concat(HistoryRules.All).Concat(SiteRules.All)
            .OrderBy(rule => rule.Code, StringComparer.Ordinal),
    ];
}
