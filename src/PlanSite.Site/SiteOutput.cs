using System.Collections.Immutable;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Site;

/// <summary>A whole site in memory, sorted by path, and what was wrong with its theme.</summary>
public sealed record SiteOutput(ImmutableArray<SiteFile> Files, ImmutableArray<Diagnostic> Diagnostics);
