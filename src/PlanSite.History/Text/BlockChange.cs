using System.Collections.Immutable;

namespace PlanSite.History.Text;

/// <summary>A paragraph or table before and after.</summary>
public abstract record BlockChange(TextBlock? Old, TextBlock? New)
{
    public bool IsChanged => Old is null || New is null || Old.Whole != New.Whole;
}

/// <summary>A paragraph, word by word.</summary>
public sealed record ParagraphChange(TextBlock? Old, TextBlock? New, ImmutableArray<WordRun> Runs) : BlockChange(Old, New);

/// <summary>A table, row by row.</summary>
public sealed record TableChange(TextBlock? Old, TextBlock? New, ImmutableArray<RowChange> Rows) : BlockChange(Old, New);

/// <summary>A row of a table, cell by cell.</summary>
/// <param name="Old">Its place in the old table; nothing where it was added.</param>
/// <param name="New">Its place in the new table; nothing where it was removed.</param>
public sealed record RowChange(int? Old, int? New, ImmutableArray<CellChange> Cells)
{
    public bool IsChanged => Old is null || New is null || Cells.Any(cell => cell.IsChanged);
}

/// <summary>A cell, word by word.</summary>
public sealed record CellChange(ImmutableArray<WordRun> Runs)
{
    public bool IsChanged => Runs.Any(run => run.Kind != RunKind.Equal);
}
