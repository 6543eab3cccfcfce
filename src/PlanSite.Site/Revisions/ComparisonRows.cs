using PlanSite.History.Chronicles;
using PlanSite.History.Text;
using PlanSite.Site.Pages;
using PlanSite.Site.Theming;

namespace PlanSite.Site.Revisions;

/// <summary>Lays the clauses of two versions side by side: in the order of the new one, what went where it stood, and a sign where something moved away.</summary>
internal sealed class ComparisonRows
{
    private readonly SiteContext _site;
    private readonly RevisionComparison _comparison;
    private readonly Dictionary<string, ClauseChange> _byOld;

    private ComparisonRows(SiteContext site, RevisionComparison comparison)
    {
        (_site, _comparison) = (site, comparison);
        _byOld = comparison.Text.Clauses.Where(change => change.Old is not null).ToDictionary(change => change.Old!.Anchor, StringComparer.Ordinal);
    }

    public static ComparisonRowView[] Of(SiteContext site, RevisionComparison comparison) => new ComparisonRows(site, comparison).All();

    /// <summary>Anchor of a clause on the page; those that are no more stand apart, for a new one may bear the same number.</summary>
    public static string Anchor(ClauseChange change) => change.New is { } now ? Anchor(now.Anchor) : "cu." + Anchor(change.Old!.Anchor);

    /// <summary>Anchor of a clause of the newer version.</summary>
    public static string AnchorOf(string clause) => Anchor(clause);

    /// <summary>What a clause is called beside its words.</summary>
    public static string Label(SiteContext site, TextClause clause) => clause.Anchor.Length == 0 ? site.Messages[MessageKey.CompareOpening] : site.Clauses.Of(clause.Path);

    private static string Anchor(string anchor) => anchor.Length == 0 ? "mo-dau" : "m." + anchor;

    private ComparisonRowView[] All()
    {
        ILookup<string, ClauseChange> leftBehind = LeftBehind();
        var rows = new List<ComparisonRowView>();
        var folded = new List<ComparisonRowView>();
        rows.AddRange(leftBehind[""].Select(Away));
        foreach (ClauseChange change in _comparison.Text.Clauses)
        {
            if (change.Kind == ClauseChangeKind.Unchanged) folded.Add(Unchanged(change));
            else
            {
                Fold();
                rows.Add(Changed(change));
            }

            ClauseChange[] away = change.Old is { } old && !change.IsMoved ? [.. leftBehind["#" + old.Anchor]] : [];
            if (away.Length > 0) Fold();
            rows.AddRange(away.Select(Away));
        }

        Fold();
        return [.. rows];

        void Fold()
        {
            if (folded.Count > 0) rows.Add(new ComparisonRowView("", "fold", "", "", [], null, "", "", "") { Folded = [.. folded] });
            folded.Clear();
        }
    }

    // What moved, by the clause that stayed and after which it stood.
    private ILookup<string, ClauseChange> LeftBehind()
    {
        var left = new List<(string After, ClauseChange Change)>();
        string after = "";
        foreach (TextClause clause in _comparison.Text.Old)
        {
            ClauseChange change = _byOld[clause.Anchor];
            if (change.IsMoved) left.Add((after, change));
            else if (change.New is not null) after = "#" + clause.Anchor;
        }

        return left.ToLookup(pair => pair.After, pair => pair.Change, StringComparer.Ordinal);
    }

    private ComparisonRowView Unchanged(ClauseChange change) => new(
        Anchor(change), "unchanged", Label(change.New!), Heading(change.New!), [], null, ComparisonMarkup.New(change.Blocks), "", "");

    private ComparisonRowView Away(ClauseChange change) => new(
        "cu." + Anchor(change.Old!.Anchor), "away", Label(change.Old), Heading(change.Old),
        [], new LinkView(_site.Messages.Format(MessageKey.CompareMovedTo, ("place", Label(change.New!))), "#" + Uri.EscapeDataString(Anchor(change))), "", "", "");

    private ComparisonRowView Changed(ClauseChange change)
    {
        TextClause shown = (change.New ?? change.Old)!;
        bool hasWords = change.IsReworded || change.Old is null || change.New is null;
        return new ComparisonRowView(
            Anchor(change),
            change.Kind.ToString().ToLowerInvariant(),
            Label(shown),
            hasWords ? "" : Heading(shown),
            Badges(change),
            change.IsMoved ? new LinkView(_site.Messages.Format(MessageKey.CompareMovedFrom, ("place", Label(change.Old!))), "#" + Uri.EscapeDataString("cu." + Anchor(change.Old!.Anchor))) : null,
            hasWords ? ComparisonMarkup.Merged(change.Blocks) : ComparisonMarkup.New(change.Blocks),
            hasWords ? ComparisonMarkup.Old(change.Blocks) : "",
            hasWords ? ComparisonMarkup.New(change.Blocks) : "")
        {
            IsSame = !hasWords,
        };
    }

    private string[] Badges(ClauseChange change)
    {
        var badges = new List<string>();
        if (change.Old is null) badges.Add(_site.Messages[MessageKey.CompareAdded]);
        else if (change.New is null) badges.Add(_site.Messages[MessageKey.CompareRemoved]);
        else if (change.IsReworded) badges.Add(_site.Messages[MessageKey.CompareReworded]);
        if (change.IsRenumbered) badges.Add(_site.Messages.Format(MessageKey.CompareRenumbered, ("old", Number(change.Old!)), ("new", Number(change.New!))));
        return [.. badges];
    }

    private string Number(TextClause clause) => clause.Number.Length > 0 ? clause.Number.TrimEnd('.', ')') : Label(clause);

    private string Label(TextClause clause) => Label(_site, clause);

    private static string Heading(TextClause clause) => clause.IsHeading ? clause.Title : "";
}

/// <param name="Id">Anchor; empty for a fold.</param>
/// <param name="Style">What became of the clause, for the style sheet; <c>fold</c> for clauses that stayed, <c>away</c> where one stood that moved.</param>
/// <param name="Badges">What became of it, in words.</param>
/// <param name="Other">The other place of a clause that moved.</param>
/// <param name="Merged">Finished HTML: both versions in one column.</param>
/// <param name="Old">Finished HTML: the old version alone.</param>
/// <param name="New">Finished HTML: the new version alone.</param>
internal sealed record ComparisonRowView(string Id, string Style, string Label, string Title, IReadOnlyList<string> Badges, LinkView? Other, string Merged, string Old, string New)
{
    /// <summary>Moved or renumbered without another word.</summary>
    public bool IsSame { get; init; }

    /// <summary>Clauses that stayed as they were.</summary>
    public IReadOnlyList<ComparisonRowView> Folded { get; init; } = [];
}
