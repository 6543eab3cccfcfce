using System.Collections.Immutable;
using PlanSite.Core.Documents;
using PlanSite.History.Git;

namespace PlanSite.History.Log;

/// <summary>Every commit that touched a document, by whatever path it had, grouped by draft. Newest first.</summary>
public sealed record DocumentLog
{
    private DocumentLog(string document, ImmutableArray<Revision> revisions, ImmutableArray<DraftGroup> groups)
    {
        Document = document;
        Revisions = revisions;
        Groups = groups;
    }

    /// <summary>Id of the document.</summary>
    public string Document { get; }
    public ImmutableArray<Revision> Revisions { get; }
    public ImmutableArray<DraftGroup> Groups { get; }

    /// <summary>Whether any version claims a grade of secrecy: then nothing of the log may be shown.</summary>
    public bool IsSecret => Revisions.Any(revision => revision.Head is { IsSecret: true });

    /// <summary>Whether any version was only for readers inside the office.</summary>
    public bool WasInternal => Revisions.Any(revision => revision.Head is { IsInternal: true });

    public static DocumentLog Of(string document, ImmutableArray<Revision> revisions)
    {
        var groups = new List<(DraftStage Stage, List<Revision> Revisions)>();
        bool issued = false;
        DraftStage stage = new(DraftStageKind.Draft, null);
        foreach (Revision revision in revisions.Reverse())
        {
            // A head that can't be read leaves the document where it was.
            if (revision.IsRemoval) stage = new DraftStage(DraftStageKind.Removed, null);
            else if (revision.Head is { } head) stage = StageOf(head, ref issued);
            if (groups.Count == 0 || groups[^1].Stage != stage) groups.Add((stage, []));
            groups[^1].Revisions.Insert(0, revision);
        }

        groups.Reverse();
        return new DocumentLog(document, revisions, [.. groups.Select(group => new DraftGroup(group.Stage, [.. group.Revisions]))]);
    }

    /// <summary>The text as a numbered draft left it.</summary>
    public Revision? OfDraft(int draft) => Groups.FirstOrDefault(group => group.Stage == new DraftStage(DraftStageKind.Draft, draft) && group.Last is not null)?.Last;

    /// <summary>The text as it was issued.</summary>
    public Revision? AsIssued => Groups.FirstOrDefault(group => group.Stage.Kind == DraftStageKind.Issued && group.Last is not null)?.Last;

    /// <summary>The newest text that can be read.</summary>
    public Revision? Latest => Revisions.FirstOrDefault(revision => revision.IsReadable);

    /// <summary>The text that a revision changed. Branches stand one after the other in the log: the one below may not be it.</summary>
    public Revision? Before(Revision revision)
    {
        int at = 0;
        while (at < Revisions.Length && !ReferenceEquals(Revisions[at], revision)) at++;
        Revision? nearest = null;
        for (at++; at < Revisions.Length; at++)
        {
            if (!Revisions[at].IsReadable) continue;
            nearest ??= Revisions[at];
            if (revision.Replaced.Contains(Revisions[at].Index)) return FirstOf(revision, at);
        }

        return nearest;
    }

    // Of a merge the side that was merged into counts, wherever it stands in the log.
    private Revision FirstOf(Revision revision, int from)
    {
        foreach (ObjectId text in revision.Replaced)
        {
            for (int at = from; at < Revisions.Length; at++)
            {
                if (Revisions[at].IsReadable && Revisions[at].Index == text) return Revisions[at];
            }
        }

        return Revisions[from];
    }

    private static DraftStage StageOf(Content.Revisions.DocumentHead head, ref bool issued)
    {
        if (head.Status == DocumentStatus.Draft)
        {
            issued = false;
            return new DraftStage(DraftStageKind.Draft, head.Draft);
        }

        if (issued || head.Status != DocumentStatus.Issued) return new DraftStage(DraftStageKind.AfterIssue, null);
        issued = true;
        return new DraftStage(DraftStageKind.Issued, null);
    }
}
