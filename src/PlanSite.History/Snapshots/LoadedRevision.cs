using PlanSite.Content.Revisions;
using PlanSite.Core;
using PlanSite.Core.Documents;
using PlanSite.Core.Schedule;

namespace PlanSite.History.Snapshots;

/// <summary>A document as it was, with its deadlines as they were.</summary>
/// <param name="Repository">The data files of that commit, and the document with those that it speaks of.</param>
/// <param name="Schedule">Made of the same.</param>
public sealed record LoadedRevision(RevisionText Text, PlanRepository Repository, PlanSchedule Schedule)
{
    public Document Document => Text.Document;
}
