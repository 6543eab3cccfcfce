using Markdig.Extensions.Tables;
using Markdig.Syntax;
using PlanSite.Content.Markdown.Blocks;

namespace PlanSite.Content.Markdown.Tables;

/// <summary>A table as a grid: which cell stands in which column of which row, also where cells span several.</summary>
internal sealed class TableLayout
{
    public TableLayout(Table table, BodyWalker walker)
    {
        Table = table;
        var below = new List<(TableSlot Slot, int Left)>();
        foreach (TableRow row in table.OfType<TableRow>())
        {
            var slots = new List<TableSlot>();
            var covering = below.Where(span => span.Left > 0).ToList();
            int column = 0;
            foreach (TableCell cell in row.OfType<TableCell>())
            {
                if (cell.ColumnIndex >= 0) column = cell.ColumnIndex;
                else while (covering.Any(span => Covers(span.Slot, column))) column++;
                var slot = new TableSlot(cell, column, [.. cell.Descendants<LeafBlock>().Where(leaf => leaf is not CodeBlock).Select(walker.Flat)]);
                slots.Add(slot);
                column += slot.ColumnSpan;
            }

            Rows.Add((row, slots, [.. covering.Select(span => span.Slot)]));
            Columns = Math.Max(Columns, column);
            below = [.. covering.Select(span => (span.Slot, span.Left - 1)), .. slots.Where(slot => slot.RowSpan > 1).Select(slot => (slot, slot.RowSpan - 1))];
        }
    }

    public Table Table { get; }

    /// <summary>Rows with the cells that begin in them and those that reach into them from above.</summary>
    public List<(TableRow Row, IReadOnlyList<TableSlot> Slots, IReadOnlyList<TableSlot> FromAbove)> Rows { get; } = [];
    public int Columns { get; }

    public TableSlot? At(int row, int column) =>
        Rows[row].Slots.FirstOrDefault(slot => Covers(slot, column)) ?? Rows[row].FromAbove.FirstOrDefault(slot => Covers(slot, column));

    private static bool Covers(TableSlot slot, int column) => slot.Column <= column && column < slot.Column + slot.ColumnSpan;
}
