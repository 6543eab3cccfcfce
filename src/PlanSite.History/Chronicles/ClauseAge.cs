namespace PlanSite.History.Chronicles;

/// <summary>Where a clause of a version comes from.</summary>
/// <param name="Anchor">Of the clause in that version; empty for what stands before all clauses.</param>
/// <param name="Identity">The same for a clause in all versions, through moves and renumbering; the numbers follow the order in which clauses came.</param>
/// <param name="Since">The stage and the commit in which it first stood.</param>
/// <param name="Changed">Those in which its words last changed: the same where they never did.</param>
/// <param name="ChangedAnchor">What it was called there.</param>
public sealed record ClauseAge(string Anchor, int Identity, ClauseOrigin Since, ClauseOrigin Changed, string ChangedAnchor);
