namespace PlanSite.Site.Pages;

internal sealed record LimitTableView(IReadOnlyList<LimitRowView> Rows);

/// <summary>A rule with numbers as a row.</summary>
/// <param name="Applies">To what it applies, in words.</param>
/// <param name="When">On which conditions, in words.</param>
/// <param name="Bounds">The numbers, in words.</param>
/// <param name="Items">The items of a dossier.</param>
internal sealed record LimitRowView(
    string Title, string Applies, IReadOnlyList<string> When, IReadOnlyList<string> Bounds, IReadOnlyList<string> Items, LinkView? Source);
