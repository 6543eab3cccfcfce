using System.Collections.Immutable;
using PlanSite.Checks.Suppressions;
using PlanSite.Content;
using PlanSite.Core;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Checks;

/// <summary>All findings about a repository, those of the loader and those of the rules, in the order of reports.</summary>
/// <param name="Diagnostics">What there is to mend.</param>
public sealed record CheckReport(ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>What authors left as it is, each with the note that says why.</summary>
    public ImmutableArray<SuppressedFinding> Suppressed { get; init; } = [];

    public int Errors => Diagnostics.Count(d => d.Severity == Severity.Error);

    public int Warnings => Diagnostics.Count(d => d.Severity == Severity.Warning);

    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);

    /// <summary>Findings of any part, with the severities that the office set, in order.</summary>
    public static CheckReport Of(IEnumerable<Diagnostic> diagnostics, SiteSettings settings) =>
        new(DiagnosticSeverities.Apply([.. diagnostics], settings).Sort(Diagnostic.Compare));

    /// <summary>Findings without those that notes in the files silence.</summary>
    /// <param name="found">At the severities of their rules.</param>
    /// <param name="rules">Every rule that there is, for notes with codes that aren't.</param>
    /// <param name="pending">Rules that have not run yet.</param>
    public static CheckReport Of(ImmutableArray<Diagnostic> found, LoadResult loaded, IReadOnlyCollection<Rule> rules, IReadOnlyCollection<Rule> pending)
    {
        (ImmutableArray<Diagnostic> kept, ImmutableArray<SuppressedFinding> suppressed) = new SuppressionFilter(rules, pending).Apply(found, loaded.Suppressions);
        SiteSettings settings = loaded.Repository.Settings;
        return Of(kept, settings) with
        {
            Suppressed =
            [
                .. suppressed
                    .SelectMany(finding => DiagnosticSeverities.Apply([finding.Diagnostic], settings).Select(diagnostic => finding with { Diagnostic = diagnostic }))
                    .OrderBy(finding => finding.Diagnostic, Comparer<Diagnostic>.Create(Diagnostic.Compare)),
            ],
        };
    }
}
