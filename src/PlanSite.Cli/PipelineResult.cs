using PlanSite.Checks;
using PlanSite.Content;
using PlanSite.Site.Output;

namespace PlanSite.Cli;

/// <summary>What the pipeline gave: the repository, every finding, and the site.</summary>
internal sealed record PipelineResult(LoadResult Loaded, CheckReport Report, SiteOutput Site);
