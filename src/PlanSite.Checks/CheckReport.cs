using System.Collections.Immutable;
using PlanSite.Content;
using PlanSite.Core;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Checks;

/// <summary>All findings about a repository, those of the loader and those of the rules, in the order of reports.</summary>
public sealed record CheckReport(ImmutableArray<Diagnostic> Diagnostics)
{
    public int Errors => Diagnostics.Count(d => d.Severity == Severity.Error);

    public int Warnings => Diagnostics.Count(d => d.Severity == Severity.Warning);

    /// <summary>Findings of any part, with the severities that the office set, in order.</summary>
    public static CheckReport Of(IEnumerable<Diagnostic> diagnostics, SiteSettings settings) =>
        new(DiagnosticSeverities.Apply([.. diagnostics], settings).Sort(Diagnostic.Compare));

    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);
}
