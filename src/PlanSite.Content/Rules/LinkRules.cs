using System.Collections.Immutable;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Rules;

/// <summary>Rules of bodies, cross-references and tasks, in the order of their codes.</summary>
public static class LinkRules
{
    public static ImmutableArray<Rule> All { get; } =
    [
        UnknownDocument.Rule,
        CitationDateDiffers.Rule,
        AmbiguousCitation.Rule,
        CitedClauseMissing.Rule,
        UnknownTask.Rule,
        ImpossibleCitationDate.Rule,
        UnknownTaskClause.Rule,
        BrokenLink.Rule,
        MissingAnchor.Rule,
        UnsafeLink.Rule,
        ImageWithoutText.Rule,
        MisplacedDirective.Rule,
        UnknownDirectiveArgument.Rule,
        MalformedTime.Rule,
        ClauseWithoutTime.Rule,
        ClauseWithSeveralTimes.Rule,
        TimeStatementsDiffer.Rule,
        MissingYear.Rule,
        TaskWithoutWhat.Rule,
        TaskWithoutWhen.Rule,
        RepeatedTaskId.Rule,
        UnknownNameInTable.Rule,
        RepeatedAnchor.Rule,
        NestedTooDeeply.Rule,
        LostTable.Rule,
        UnevenRow.Rule,
        UnclearColumns.Rule,
    ];
}
