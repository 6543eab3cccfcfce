using System.Collections.Immutable;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Checks;

/// <summary>All findings about a repository, those of the loader and those of the rules, in the order of reports.</summary>
public sealed record CheckReport(ImmutableArray<Diagnostic> Diagnostics)
{
    public int Errors => Diagnostics.Count(d => d.Severity == Severity.Error);

    public int Warnings => Diagnostics.Count(d => d.Severity == Severity.Warning);

    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);
}
