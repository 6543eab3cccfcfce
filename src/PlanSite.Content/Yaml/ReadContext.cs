using PlanSite.Content.Files;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Time;

namespace PlanSite.Content.Yaml;

/// <summary>The file that is being mapped, and where its findings go.</summary>
internal sealed record ReadContext(SourceText Source, ICollection<Diagnostic> Findings)
{
    /// <summary>What completes times in this file.</summary>
    public TimeContext Time { get; init; } = TimeContext.None;
}
