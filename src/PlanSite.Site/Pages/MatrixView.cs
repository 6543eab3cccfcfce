using PlanSite.Site.Calendars;

namespace PlanSite.Site.Pages;

/// <summary>Tasks by time (rows) and level (columns); within a cell by lead body.</summary>
internal sealed record MatrixView(string Caption, IReadOnlyList<LinkView> Columns, IReadOnlyList<MatrixRowView> Rows);

internal sealed record MatrixRowView(string Label, IReadOnlyList<MatrixCellView> Cells);

/// <param name="Column">Name of the column, for narrow screens, where rows are no longer rows.</param>
internal sealed record MatrixCellView(string Column, IReadOnlyList<MatrixGroupView> Groups);

internal sealed record MatrixGroupView(LinkView? Lead, IReadOnlyList<MatrixItemView> Items);

/// <param name="Id">Anchor; nothing where the matrix isn't the place that others link to.</param>
/// <param name="Href">Where the task is said; nothing where this is the place.</param>
/// <param name="When">Given where the time says more than the row.</param>
internal sealed record MatrixItemView(string? Id, string What, string? Href, string? Source, WhenView? When)
{
    /// <summary>Who is meant, where that is not the whole level.</summary>
    public string? Units { get; init; }

    /// <summary>That they no longer exist by then.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}
