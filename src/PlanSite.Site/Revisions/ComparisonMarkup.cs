using System.Collections.Immutable;
using System.Text;
using PlanSite.History.Text;
using PlanSite.Site.Pages;

namespace PlanSite.Site.Revisions;

/// <summary>Writes what changed in a clause: all in one column, or one side of two.</summary>
internal static class ComparisonMarkup
{
    public static string Merged(IEnumerable<BlockChange> blocks) => Render(blocks, Side.Both);

    public static string Old(IEnumerable<BlockChange> blocks) => Render(blocks, Side.Old);

    public static string New(IEnumerable<BlockChange> blocks) => Render(blocks, Side.New);

    private static string Render(IEnumerable<BlockChange> blocks, Side side)
    {
        var html = new StringBuilder();
        foreach (BlockChange block in blocks)
        {
            if (block is ParagraphChange paragraph) Paragraph(html, paragraph, side);
            else if (block is TableChange table) Table(html, table, side);
        }

        return html.ToString();
    }

    private static void Paragraph(StringBuilder html, ParagraphChange paragraph, Side side)
    {
        string words = Words(paragraph.Runs, side);
        if (words.Length > 0) html.Append("<p>").Append(words).Append("</p>\n");
    }

    private static void Table(StringBuilder html, TableChange table, Side side)
    {
        RowChange[] rows = [.. table.Rows.Where(row => Shows(side, row.Old is not null, row.New is not null))];
        if (rows.Length == 0) return;
        html.Append("<div class=\"table-scroll\" tabindex=\"0\"><table>\n");
        foreach ((RowChange row, int n) in rows.Select((row, n) => (row, n)))
        {
            string style = row.Old is null ? " class=\"added\"" : row.New is null ? " class=\"removed\"" : row.IsChanged ? " class=\"changed\"" : "";
            string cell = n == 0 && (row.Old ?? 0) == 0 && (row.New ?? 0) == 0 ? "th" : "td";
            html.Append("<tr").Append(style).Append('>');
            foreach (CellChange change in row.Cells) html.Append('<').Append(cell).Append('>').Append(Words(change.Runs, side)).Append("</").Append(cell).Append('>');
            html.Append("</tr>\n");
        }

        html.Append("</table></div>\n");
    }

    private static string Words(ImmutableArray<WordRun> runs, Side side)
    {
        var html = new StringBuilder();
        foreach (WordRun run in runs)
        {
            if (run.Kind == RunKind.Equal) html.Append(Html.Escape(run.Text));
            else if (run.Kind == RunKind.Deleted && side != Side.New) html.Append("<del>").Append(Html.Escape(run.Text)).Append("</del>");
            else if (run.Kind == RunKind.Inserted && side != Side.Old) html.Append("<ins>").Append(Html.Escape(run.Text)).Append("</ins>");
        }

        return html.ToString();
    }

    private static bool Shows(Side side, bool wasThere, bool isThere) => side == Side.Both || (side == Side.Old ? wasThere : isThere);

    private enum Side
    {
        Both,
        Old,
        New,
    }
}
