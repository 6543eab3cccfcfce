using System.Collections.Immutable;
using PlanSite.Checks;
using PlanSite.Content;
using PlanSite.Core.Diagnostics;
using PlanSite.Site.Output;

namespace PlanSite.Cli;

/// <summary>What <c>build</c> needs besides: the site.</summary>
internal sealed record PipelineResult(LoadResult Loaded, CheckReport Report, ImmutableArray<Diagnostic> HistoryNotices, SiteOutput Site)
    : CheckResult(Loaded, Report, HistoryNotices);
