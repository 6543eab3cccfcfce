using Markdig.Extensions.Tables;
using Markdig.Syntax;
using PlanSite.Content.Rules;

namespace PlanSite.Content.Markdown.Tables;

/// <summary>
/// Finds what a clerk drew as a table and Markdown shows as text: its rows would be no tasks, and nobody would know. What is no table to
/// the eye either, such as a bar in a sentence, is left alone.
/// </summary>
internal sealed class LostTables(BodyContext body)
{
    public void Find(ContainerBlock container)
    {
        for (int i = 0; i < container.Count; i++)
        {
            if (container[i] is not ParagraphBlock paragraph || !IsDrawn(paragraph)) continue;
            List<TableLine> lines = Lines(paragraph);
            Block? above = i > 0 ? container[i - 1] : null;
            bool schedule = lines.Concat(above is null ? [] : Lines(above)).SelectMany(line => line.Cells).Any(cell => IsTimeHeader(cell.Text));

            // A header by itself, and its rule below a blank line.
            if (lines is [{ IsRule: false } header] && i + 1 < container.Count && container[i + 1] is ParagraphBlock next && Lines(next) is [{ IsRule: true } rule, ..])
            {
                body.Add(LostTable.CutByBlankLine(body.Span(rule.Start, rule.End), schedule || header.Cells.Any(cell => IsTimeHeader(cell.Text))));
                i++;
                continue;
            }

            Explain(lines, above, schedule);
        }
    }

    private void Explain(List<TableLine> lines, Block? above, bool schedule)
    {
        int first = lines.FindIndex(line => line.IsRow);
        TableLine header = lines[first];
        if (first == 0 && !lines.Exists(line => line.IsRule) && !header.IsGridRule && above is not null && EndsAsTable(above))
        {
            body.Add(LostTable.CutByBlankLine(body.Span(header.Start, header.End), schedule));
            return;
        }

        TableLine? rule = lines.Find(line => line.IsRule);
        TableLine? foreign = lines.Skip(first).FirstOrDefault(line => !line.IsRow);
        bool grid = lines.Exists(line => line.IsGridRule);
        if (!grid && rule is null) body.Add(LostTable.WithoutRule(body.Span(header.Start, header.End), header.Cells.Count, schedule));
        else if (rule is { IsProperRule: false }) body.Add(LostTable.WrongRule(body.Span(rule.Start, rule.End), header.Cells.Count, schedule));
        else if (rule == header) body.Add(LostTable.WithoutHeader(body.Span(header.Start, header.End), schedule));
        else if (foreign is not null) body.Add(LostTable.RunsIntoText(body.Span(foreign.Start, foreign.End), schedule));
        else body.Add(LostTable.Unread(body.Span(header.Start, header.End), schedule));
    }

    // Bars at the start of lines are drawn for a table; bars inside need a rule, or a row that heads a schedule, to be more than text.
    private bool IsDrawn(ParagraphBlock paragraph)
    {
        List<TableLine> lines = Lines(paragraph);
        if (!lines.Exists(line => line.HasBars)) return false;
        if (lines.Exists(line => (line.IsFramed && (line.Cells.Count > 1 || line.IsRule)) || line.IsGridRule)) return true;
        List<TableLine> rows = lines.FindAll(line => line.HasBars);
        return rows.Count > 1 && (rows.Exists(row => row.IsRule) || rows[0].Cells.Any(cell => IsTimeHeader(cell.Text)));
    }

    private bool EndsAsTable(Block above) => above is Table || (above is ParagraphBlock paragraph && Lines(paragraph) is [.., { IsRow: true, IsFramed: true }]);

    private static bool IsTimeHeader(string cell) => ScheduleColumns.Default.RoleOf(cell).Role == ColumnRole.When;

    private List<TableLine> Lines(Block block)
    {
        var lines = new List<TableLine>();
        string text = body.Markdown;
        int at = Math.Clamp(block.Span.Start, 0, text.Length);
        int end = Math.Clamp(block.Span.End + 1, at, text.Length);
        while (at < end)
        {
            int stop = text.IndexOf('\n', at, end - at);
            if (stop < 0) stop = end;
            lines.Add(new TableLine(text[at..stop], at));
            at = stop + 1;
        }

        return lines;
    }
}
