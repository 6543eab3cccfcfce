namespace PlanSite.Site.Pages;

/// <summary>A table of tasks.</summary>
/// <param name="Caption">For readers of the screen; the heading above says it to the others.</param>
/// <param name="ShowSource">Whether the document is named: not on its own page.</param>
/// <param name="ShowTrace">Whether the way to each date can be opened.</param>
/// <param name="ShowCovered">Whether the tasks that cover each are named.</param>
internal sealed record TaskTableView(string Caption, IReadOnlyList<TaskRowView> Rows, bool ShowSource, bool ShowTrace, bool ShowCovered);
