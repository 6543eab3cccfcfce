using System.Collections.Immutable;
using PlanSite.Checks;
using PlanSite.Content;
using PlanSite.Core.Diagnostics;
using PlanSite.Site.Output;

namespace PlanSite.Cli;

/// <summary>What the pipeline gave: the repository, every finding, and the site.</summary>
/// <param name="HistoryNotices">What is missing from the history. They are about the clone, not about what was written, so they are no findings.</param>
internal sealed record PipelineResult(LoadResult Loaded, CheckReport Report, SiteOutput Site, ImmutableArray<Diagnostic> HistoryNotices);
