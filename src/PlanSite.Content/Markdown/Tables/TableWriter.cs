using Markdig.Extensions.Tables;
using PlanSite.Content.Markdown.Blocks;
using PlanSite.Content.Markdown.Clauses;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Time;

namespace PlanSite.Content.Markdown.Tables;

/// <summary>Writes a table that scrolls by itself on a narrow screen, and hands schedules to their reader.</summary>
internal sealed class TableWriter(BodyWalker walker, BodyContext body, BodyVocabulary vocabulary)
{
    private int _tables;

    public void Write(Table table)
    {
        int order = ++_tables;
        var layout = new TableLayout(table, walker);
        OpenClause? clause = walker.Outline.Current;
        TimeContext context = walker.Outline.Context;
        (string?[] ids, SourceSpan[] spans, bool[] given) = Ids(layout, order);
        ScheduleReader? schedule = ScheduleReader.TryMake(layout, body, vocabulary);
        if (schedule is not null)
        {
            for (int row = 0; row < ids.Length; row++)
            {
                if (!given[row]) spans[row] = schedule.SpanOf(row);
            }

            schedule.Read(ids, spans, clause, context);
        }

        string label = clause is { Title.Length: > 0 } ? $"Bảng {order}: {clause.Title}" : $"Bảng {order}";
        walker.Output.Raw("<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"").Text(label).Raw("\">\n");
        walker.Output.Raw(schedule is null ? "<table>\n" : "<table class=\"schedule\">\n");
        int headers = layout.Rows.TakeWhile(row => row.Row.IsHeader).Count();
        if (headers > 0) Section("thead", layout, 0, headers, null, ids, context, schedule);
        if (headers < layout.Rows.Count) Section("tbody", layout, headers, layout.Rows.Count, clause, ids, context, schedule);
        walker.Output.Raw("</table>\n</div>\n");
    }

    private void Section(
        string tag, TableLayout layout, int from, int to, OpenClause? clause, string?[] ids, TimeContext context, ScheduleReader? schedule)
    {
        walker.Output.Raw($"<{tag}>\n");
        for (int row = from; row < to; row++)
        {
            bool named = ids[row] is not null && (schedule is not null || !ids[row]!.StartsWith("bang-", StringComparison.Ordinal));
            walker.Output.Raw(named ? $"<tr id=\"{ids[row]}\">" : "<tr>");
            TimeContext? ofRow = schedule?.YearOf(row, context) is { } year ? context with { Year = year, Issued = null } : null;
            foreach (TableSlot slot in layout.Rows[row].Slots)
            {
                walker.IsTimeCell = schedule?.IsTime(slot.Column) ?? false;
                walker.RowContext = walker.IsTimeCell && !layout.Rows[row].Row.IsHeader ? schedule!.ContextOf(slot.Column, ofRow ?? context) : ofRow;
                walker.IsTimeHeader = walker.IsTimeCell && layout.Rows[row].Row.IsHeader;
                Cell(slot, layout, tag == "thead");
                walker.IsTimeCell = walker.IsTimeHeader = false;
            }

            walker.RowContext = null;
            walker.Output.Raw("</tr>\n");
            string line = string.Join(" | ", layout.Rows[row].Slots.Where(slot => !slot.IsEmpty).Select(slot => slot.Text.Replace('\n', ' ')));
            BodyWalker.Continue(clause, line);
        }

        walker.Output.Raw($"</{tag}>\n");
    }

    private void Cell(TableSlot slot, TableLayout layout, bool header)
    {
        // An empty header would be read out as a header without a name.
        string tag = header && !slot.IsEmpty ? "th" : "td";
        walker.Output.Raw($"<{tag}");
        if (tag == "th") walker.Output.Raw(slot.ColumnSpan > 1 ? " scope=\"colgroup\"" : " scope=\"col\"");
        if (slot.ColumnSpan > 1) walker.Output.Raw($" colspan=\"{slot.ColumnSpan}\"");
        if (slot.RowSpan > 1) walker.Output.Raw($" rowspan=\"{slot.RowSpan}\"");
        string? align = slot.Column < layout.Table.ColumnDefinitions.Count
            ? layout.Table.ColumnDefinitions[slot.Column].Alignment switch { TableColumnAlign.Center => "center", TableColumnAlign.Right => "right", _ => null }
            : null;
        walker.Output.Raw(align is null ? ">" : $" class=\"align-{align}\">");
        walker.PlainBlocks(slot.Cell);
        walker.Output.Raw($"</{tag}>");
    }

    // `{#id}` at the end of the last cell names the row; a row of a schedule gets a name of its place otherwise.
    private (string?[] Ids, SourceSpan[] Spans, bool[] Given) Ids(TableLayout layout, int order)
    {
        int count = layout.Rows.Count;
        (string?[] ids, SourceSpan[] spans, bool[] given) = (new string?[count], new SourceSpan[count], new bool[count]);
        int number = 0;
        for (int row = 0; row < count; row++)
        {
            if (layout.Rows[row].Row.IsHeader) continue;
            number++;
            TableSlot? last = layout.Rows[row].Slots.LastOrDefault(slot => !slot.IsEmpty);
            if (last is { Texts.Count: > 0 } && IdAttribute.Take(last.Texts[^1]) is { } id)
            {
                ids[row] = body.TakeId(walker.Names, id, last.Texts[^1]);
                int start = last.Texts[^1].SourceOf(id.Start);
                spans[row] = body.Span(start, start + id.Id.Length);
                given[row] = true;
            }
            else
            {
                ids[row] = walker.Names.Make($"bang-{order}-{number}");
            }
        }

        return (ids, spans, given);
    }
}
