using System.Collections.Immutable;
using PlanSite.Checks;
using PlanSite.Content;
using PlanSite.Core.Diagnostics;
using PlanSite.Site.Output;

namespace PlanSite.Cli;

/// <summary>With the whole site, as <c>serve</c> shows it.</summary>
internal sealed record PipelineResult(LoadResult Loaded, CheckReport Report, ImmutableArray<Diagnostic> HistoryNotices, SiteOutput Site)
    : CheckResult(Loaded, Report, HistoryNotices);
