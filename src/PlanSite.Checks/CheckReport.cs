using System.Collections.Immutable;
using PlanSite.Checks.Data;
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

    /// <summary>What was there already when the office wrote its baseline.</summary>
    public ImmutableArray<Diagnostic> Baselined { get; init; } = [];

    public int Errors => Diagnostics.Count(d => d.Severity == Severity.Error);

    public int Warnings => Diagnostics.Count(d => d.Severity == Severity.Warning);

    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);

    /// <summary>The part of the report that speaks of some findings.</summary>
    public CheckReport Where(Func<Diagnostic, bool> wanted) => new(Diagnostics.RemoveAll(diagnostic => !wanted(diagnostic)))
    {
        Suppressed = Suppressed.RemoveAll(finding => !wanted(finding.Diagnostic)),
        Baselined = Baselined.RemoveAll(diagnostic => !wanted(diagnostic)),
    };

    /// <summary>Findings of any part, with the severities that the office set, in order.</summary>
    public static CheckReport Of(IEnumerable<Diagnostic> diagnostics, SiteSettings settings) =>
        new(DiagnosticSeverities.Apply([.. diagnostics], settings).Sort(Diagnostic.Compare));

    /// <summary>Findings without those that notes in the files or the baseline silence. The baseline is one of the sources.</summary>
    /// <param name="found">At the severities of their rules.</param>
    /// <param name="rules">Every rule that there is, for settings and notes with codes that aren't.</param>
    /// <param name="pending">Rules that have not run yet.</param>
    public static CheckReport Of(ImmutableArray<Diagnostic> found, LoadResult loaded, IReadOnlyCollection<Rule> rules, IReadOnlyCollection<Rule> pending)
    {
        SiteSettings settings = loaded.Repository.Settings;
        found = [.. found, .. UnknownSeverityCode.Find(settings, rules)];
        (ImmutableArray<Diagnostic> kept, ImmutableArray<SuppressedFinding> suppressed) = new SuppressionFilter(rules, pending).Apply(found, loaded.Suppressions);
        CheckReport report = Of(kept, settings);
        if (loaded.Sources.TryGetValue(Baseline.FileName, out string? written)) report = Known(report, written, loaded, settings, pending);
        return report with
        {
            Suppressed =
            [
                .. suppressed
                    .SelectMany(finding => DiagnosticSeverities.Apply([finding.Diagnostic], settings).Select(diagnostic => finding with { Diagnostic = diagnostic }))
                    .OrderBy(finding => finding.Diagnostic, Comparer<Diagnostic>.Create(Diagnostic.Compare)),
            ],
        };
    }

    private static CheckReport Known(CheckReport report, string written, LoadResult loaded, SiteSettings settings, IReadOnlyCollection<Rule> pending)
    {
        (Baseline? baseline, Diagnostic? fault) = Baseline.Read(written);
        if (baseline is null) return Of(report.Diagnostics.Add(fault!), settings);
        (ImmutableArray<Diagnostic> kept, ImmutableArray<Diagnostic> known) =
            BaselineFilter.Apply(report.Diagnostics, baseline, loaded.Sources, pending.Select(rule => rule.Code).ToHashSet(StringComparer.Ordinal));
        return Of(kept, settings) with { Baselined = known };
    }
}
