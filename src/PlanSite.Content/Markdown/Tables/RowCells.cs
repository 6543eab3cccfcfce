using PlanSite.Content.Rules;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Markdown.Tables;

/// <summary>Counts the cells of rows in the file itself: Markdown fills short rows up and widens the table for long ones without a word.</summary>
internal sealed class RowCells
{
    private readonly TableLayout _layout;
    private readonly ScheduleColumn[] _columns;
    private readonly BodyContext _body;
    private readonly TableLine? _header;

    public RowCells(TableLayout layout, ScheduleColumn[] columns, BodyContext body)
    {
        (_layout, _columns, _body) = (layout, columns, body);
        bool grid = body.Markdown.AsSpan(Math.Clamp(layout.Table.Span.Start, 0, body.Markdown.Length)).TrimStart(" \t>") is ['+', ..];
        _header = grid ? null : LineOf(0);
    }

    public RowFit Fit(int row, SourceSpan span)
    {
        if (_header is null || LineOf(row) is not { } line) return RowFit.Even;
        int columns = _header.Cells.Count;
        IReadOnlyList<(string Text, int Start)> cells = line.Cells;

        // `{#id}` behind the last bar names the row.
        int count = cells.Count > columns && cells[^1].Text.StartsWith("{#", StringComparison.Ordinal) ? cells.Count - 1 : cells.Count;
        if (count == columns) return RowFit.Even;
        if (count > columns)
        {
            _body.Add(UnevenRow.TooMany(_body.Span(cells[columns].Start, line.End), count, columns));
            return RowFit.Even;
        }

        if (_header.IsFramed && !line.IsFramed)
        {
            _body.Add(UnevenRow.Broken(_body.Span(line.Start, line.End)));
            return RowFit.Broken;
        }

        bool lost = !Has(row, ColumnRole.When) || !(Has(row, ColumnRole.What) || Has(row, ColumnRole.Level) || Has(row, ColumnRole.For));
        _body.Add(UnevenRow.TooFew(span, count, columns, lost));
        return RowFit.Uneven;
    }

    private bool Has(int row, ColumnRole role) =>
        Enumerable.Range(0, _columns.Length).Any(column => _columns[column].Role == role && _layout.At(row, column) is { IsEmpty: false });

    private TableLine? LineOf(int row)
    {
        if (_layout.Rows[row].Slots.FirstOrDefault(slot => !slot.IsEmpty) is not { } slot) return null;
        Inlines.InlineText words = slot.Texts.First(text => !text.Shown.IsWhiteSpace());
        string file = _body.Markdown;
        int at = Math.Clamp(words.SourceOf(words.Shown.Length - words.Shown.TrimStart().Length), 0, file.Length);
        int start = at == 0 ? 0 : file.LastIndexOf('\n', at - 1) + 1;
        int end = file.IndexOf('\n', at);
        return new TableLine(file[start..(end < 0 ? file.Length : end)], start);
    }
}
