using System.Collections.Immutable;
using PlanSite.History.Chronicles;
using PlanSite.History.Log;

namespace PlanSite.Site.Revisions;

/// <summary>The history of a document as other pages need it.</summary>
/// <param name="Changes">Newest first.</param>
/// <param name="Drafts">For the last revision of a stage, the path of the page that compares it with the stage before.</param>
/// <param name="Ages">Where each clause of the newest version comes from, by anchor.</param>
internal sealed record DocumentHistory(
    string Document, ImmutableArray<ChangeSummary> Changes, ImmutableDictionary<string, (string Path, DraftStage Old)> Drafts, ImmutableDictionary<string, ClauseAge> Ages)
{
    public IEnumerable<(DraftStage Stage, IReadOnlyList<ChangeSummary> Changes)> Groups
    {
        get
        {
            int start = 0;
            for (int n = 1; n <= Changes.Length; n++)
            {
                if (n < Changes.Length && Changes[n].Stage == Changes[start].Stage) continue;
                yield return (Changes[start].Stage, Changes[start..n]);
                start = n;
            }
        }
    }
}
