using PlanSite.History.Log;
using PlanSite.History.Meaning;
using PlanSite.History.Snapshots;
using PlanSite.History.Text;

namespace PlanSite.History.Chronicles;

/// <summary>Two versions of a document and what is different, in words and in meaning.</summary>
public sealed record RevisionComparison(Revision Old, Revision New, LoadedRevision OldVersion, LoadedRevision NewVersion, TextComparison Text, MeaningComparison Meaning)
{
    public ChangeSize Size { get; } = ChangeSize.Of(Text);

    public static RevisionComparison Of((Revision Revision, LoadedRevision Version) old, (Revision Revision, LoadedRevision Version) now) => new(
        old.Revision, now.Revision, old.Version, now.Version, TextComparison.Of(old.Version.Text, now.Version.Text), MeaningComparison.Of(old.Version, now.Version));
}
