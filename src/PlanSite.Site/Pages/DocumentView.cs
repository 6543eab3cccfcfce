namespace PlanSite.Site.Pages;

/// <summary>A document as its page shows it.</summary>
internal sealed record DocumentView
{
    public required PaperView Paper { get; init; }

    /// <summary>"Dự thảo lần 2", "Đã bị thay thế"; nothing for a document in force.</summary>
    public string? StatusMark { get; init; }
    public string StatusStyle { get; init; } = "";
    public LinkView? ReplacedBy { get; init; }
    public LinkView? AppendixOf { get; init; }
    public bool IsSample { get; init; }
    public bool IsInternal { get; init; }
    public required TaskTableView Tasks { get; init; }
    public int TaskCount { get; init; }
    /// <summary>How the plan goes down; nothing where it asks nothing of others.</summary>
    public LinkView? Cascade { get; init; }

    /// <summary>What the plans above ask, and how this one answers.</summary>
    public IReadOnlyList<CoverageUnitView> Answers { get; init; } = [];
    public IReadOnlyList<LinkView> Implements { get; init; } = [];
    public IReadOnlyList<LinkView> Replaces { get; init; } = [];
    public IReadOnlyList<LinkView> Appendices { get; init; } = [];
    public IReadOnlyList<CitedView> Cites { get; init; } = [];
    public IReadOnlyList<CitingView> CitedBy { get; init; } = [];
    public IReadOnlyList<AttachmentView> Attachments { get; init; } = [];
    public string? EditHref { get; init; }

    /// <summary>The last changes; nothing where none is known.</summary>
    public DocumentHistoryView? History { get; init; }

    /// <summary>Whether nothing is known of the history because nothing of it can be read.</summary>
    public bool LacksHistory { get; init; }

    /// <summary>What the check found in the document, for those who edit it.</summary>
    public IReadOnlyList<FindingView> Findings { get; init; } = [];
}

/// <param name="Count">How many revisions there are.</param>
/// <param name="CompareHref">The last change beside what it changed; nothing while there is one version only.</param>
/// <param name="Marks">Whether clauses of the body bear marks of the version in which they changed.</param>
internal sealed record DocumentHistoryView(int Count, string Href, string? CompareHref, bool IsWhole, bool Marks, IReadOnlyList<Revisions.HistoryGroupView> Groups);

/// <summary>Head of the form: issuer at the left, standing heading at the right.</summary>
/// <param name="Superior">The committee that a board belongs to; stands above the issuer.</param>
/// <param name="IsParty">Whether the form is the Party's or the State's.</param>
/// <param name="Ordinal">What stands before the symbol; nothing: a blank to be filled in.</param>
/// <param name="Symbol">The rest of the number with what divides them; nothing: no number at all.</param>
internal sealed record DocumentHeadView(
    string? Superior, LinkView Issuer, bool IsParty, string? Ordinal, string? Symbol, string? PlaceDate);

internal sealed record ContentsEntryView(string Number, string Title, string Href, int Depth);

internal sealed record SignerView(string? For, string? Role, string? Name);

/// <param name="Note">What the reader must know of the citation; nothing when all is well.</param>
internal sealed record CitedView(LinkView Link, string? Full, string? Note);

internal sealed record CitingView(LinkView Document, string Title, IReadOnlyList<LinkView> Places);

internal sealed record AttachmentView(string Name, string Href, string Size);
