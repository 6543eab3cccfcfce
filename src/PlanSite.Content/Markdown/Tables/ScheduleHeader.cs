using System.Collections.Immutable;
using PlanSite.Core.Organization;

namespace PlanSite.Content.Markdown.Tables;

/// <summary>What the columns of a table say by their headers.</summary>
/// <param name="Rows">How many rows the header has.</param>
internal sealed record ScheduleHeader(int Rows, ScheduleColumn[] Columns)
{
    public bool HasTime => Columns.Any(column => column.Role == ColumnRole.When);

    /// <summary>A column says what, for whom, or what a level does.</summary>
    public bool HasMatter => Columns.Any(column => column.Role is ColumnRole.What or ColumnRole.For or ColumnRole.Level);

    public bool IsSchedule => Rows > 0 && HasTime && HasMatter;

    public static ScheduleHeader Of(TableLayout layout, ImmutableArray<Level> levels)
    {
        int rows = layout.Rows.TakeWhile(row => row.Row.IsHeader).Count();
        return new ScheduleHeader(rows, Read(layout, rows, levels));
    }

    /// <summary>The columns as they would be if the first row were the header.</summary>
    public static ScheduleHeader OfFirstRow(TableLayout layout, ImmutableArray<Level> levels) => new(1, Read(layout, 1, levels));

    public static IEnumerable<string> NamesOf(Level level) => level.Names.Append(level.Name).Append(level.Short ?? "").Where(name => name.Length > 0);

    private static ScheduleColumn[] Read(TableLayout layout, int rows, ImmutableArray<Level> levels) =>
        [.. Enumerable.Range(0, layout.Columns).Select(column => Column(layout, rows, column, levels))];

    // Where a header has several rows the lowest says most.
    private static ScheduleColumn Column(TableLayout layout, int rows, int column, ImmutableArray<Level> levels)
    {
        for (int row = rows - 1; row >= 0; row--)
        {
            string header = layout.At(row, column)?.Text ?? "";
            if (header.Length == 0) continue;
            if (IsLevel(header, levels)) return new ScheduleColumn(ColumnRole.Level, "", header, false);
            (ColumnRole role, string tail) = ScheduleColumns.Default.RoleOf(header);
            if (role == ColumnRole.When) return new ScheduleColumn(role, tail, header, ScheduleColumns.IsTentative(header)) { Year = TextRecognizer.YearOf([header]) };
            if (role != ColumnRole.None) return new ScheduleColumn(role, tail, header, false);
        }

        return ScheduleColumn.Other;
    }

    private static bool IsLevel(string header, ImmutableArray<Level> levels)
    {
        string normal = ScheduleColumns.Normal(header);
        return levels.Any(level => NamesOf(level).Any(name => ScheduleColumns.Normal(name) == normal));
    }
}
