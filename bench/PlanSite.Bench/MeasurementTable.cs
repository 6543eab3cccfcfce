using System.Globalization;
using System.Text;

namespace PlanSite.Bench;

/// <summary>Measurements as a Markdown table, to be read in a terminal and pasted into a page alike.</summary>
internal static class MeasurementTable
{
    private static readonly string[] Heads = ["work", "input", "size", "ms", "MB/s", "found", "ratio 10x"];

    public static string Write(IReadOnlyList<Measurement> measurements)
    {
        string[][] rows = [Heads, .. measurements.Select(Cells)];
        int[] widths = [.. Heads.Select((_, column) => rows.Max(row => row[column].Length))];
        var table = new StringBuilder();
        for (int i = 0; i < rows.Length; i++)
        {
            Line(table, rows[i], widths);
            if (i == 0) table.Append('|').AppendJoin('|', widths.Select((width, column) => Dashes(width, column))).Append("|\n");
        }

        return table.ToString();
    }

    private static string[] Cells(Measurement measured) =>
    [
        measured.Work,
        measured.Input,
        measured.Bytes >= 950_000 ? Number(measured.Bytes / 1_000_000.0, "0.#") + " MB" : Number(measured.Bytes / 1000.0, "0") + " KB",
        Number(measured.Milliseconds, "0.00"),
        Number(measured.Speed, "0.0"),
        Number(measured.Found, "0"),
        measured.Ratio is { } ratio ? Number(ratio, "0.0") : "",
    ];

    private static void Line(StringBuilder table, string[] cells, int[] widths)
    {
        for (int column = 0; column < cells.Length; column++)
            table.Append("| ").Append(IsText(column) ? cells[column].PadRight(widths[column]) : cells[column].PadLeft(widths[column])).Append(' ');
        table.Append("|\n");
    }

    private static string Dashes(int width, int column) => IsText(column) ? new string('-', width + 2) : new string('-', width + 1) + ":";

    private static bool IsText(int column) => column < 2;

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
