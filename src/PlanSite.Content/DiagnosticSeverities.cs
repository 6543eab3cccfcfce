using System.Collections.Immutable;
using PlanSite.Core;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Content;

/// <summary>Gives findings the severities that an office set in <c>plansite.yml</c>.</summary>
public static class DiagnosticSeverities
{
    /// <summary>The findings in the same order with the office's severities; those that it switched off are gone.</summary>
    public static ImmutableArray<Diagnostic> Apply(ImmutableArray<Diagnostic> diagnostics, SiteSettings settings)
    {
        if (settings.Severities.IsEmpty) return diagnostics;
        var result = ImmutableArray.CreateBuilder<Diagnostic>(diagnostics.Length);
        foreach (Diagnostic diagnostic in diagnostics)
        {
            if (!settings.Severities.TryGetValue(diagnostic.Code, out Severity severity)) result.Add(diagnostic);
            else if (severity != Severity.Off) result.Add(diagnostic with { Severity = severity });
        }

        return result.ToImmutable();
    }
}
