using System.Collections.Immutable;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Site.Rules;

/// <summary>The rules of family 8xxx, in order of their codes.</summary>
public static class SiteRules
{
    public static ImmutableArray<Rule> All { get; } =
    [
        BrokenTemplate.Rule,
        FailingTemplate.Rule,
        UnknownTheme.Rule,
        UnreadableThemeFile.Rule,
        BrokenThemeFile.Rule,
        UnknownMessage.Rule,
        UnfitColour.Rule,
        MissingEmblem.Rule,
    ];
}
