using System.Collections.Immutable;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Site.Output;

/// <summary>A whole site in memory, ordered by path, and what was found while making it.</summary>
public sealed record SiteOutput(ImmutableArray<SiteFile> Files, ImmutableArray<Diagnostic> Diagnostics);
