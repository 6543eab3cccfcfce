using System.Collections.Immutable;
using PlanSite.Checks;
using PlanSite.Content;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Cli;

/// <summary>The repository and every finding.</summary>
/// <param name="HistoryNotices">What is missing from the history. They are about the clone, not about what was written, so they are no findings.</param>
internal record CheckResult(LoadResult Loaded, CheckReport Report, ImmutableArray<Diagnostic> HistoryNotices);
