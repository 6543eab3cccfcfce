using System.Collections.Immutable;
using PlanSite.Checks;
using PlanSite.Content;
using PlanSite.Core.Diagnostics;
using PlanSite.Site.Output;

namespace PlanSite.Cli;

/// <summary>What <c>build</c> did.</summary>
/// <param name="Written">Nothing where errors kept the old site in place.</param>
internal sealed record PublishResult(LoadResult Loaded, CheckReport Report, ImmutableArray<Diagnostic> HistoryNotices, WriteResult? Written)
    : CheckResult(Loaded, Report, HistoryNotices);
