using System.Collections.Immutable;
using PlanSite.History.Chronicles;
using PlanSite.History.Log;
using PlanSite.History.Meaning;

namespace PlanSite.Site.Revisions;

/// <summary>A revision as lists tell of it: all that is kept of it once its own pages are made.</summary>
/// <param name="Place">Of the commit in the history: a later one has a lower place.</param>
/// <param name="Version">Path of the page that shows the document as it was; nothing where it can't be read.</param>
/// <param name="Comparison">Path of the page that sets it beside the text that it changed; nothing for the first.</param>
/// <param name="Meaning">What changed in meaning, and the anchor of the place on the page of the comparison.</param>
internal sealed record ChangeSummary(
    string Document, DraftStage Stage, Revision Revision, int Place, string? Version, string? Comparison, ChangeSize? Size, ImmutableArray<(MeaningChange Change, string? Place)> Meaning)
{
    /// <summary>Whether it changed more than words; that a document came or went is more.</summary>
    public bool HasMeaning => !Meaning.IsEmpty || Comparison is null;

    /// <summary>When it came into the history; nothing where the date can't be right.</summary>
    public DateTimeOffset? Date => Revision.Commit.Committed ?? Revision.Commit.Written;
}
