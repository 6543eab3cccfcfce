using System.Collections.Immutable;
using PlanSite.Content.Rules;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Organization;
using PlanSite.Core.Time;

namespace PlanSite.Content.Markdown.Tables;

/// <summary>Finds columns for which a schedule, or a part of it, would not be read. A table that has nothing of a schedule is left alone.</summary>
internal sealed class ColumnFaults(TableLayout layout, ScheduleHeader header, BodyContext body, ImmutableArray<Level> levels)
{
    private const string LevelWord = "cấp ";

    // Headers that begin so promise a time.
    private static readonly string[] TimeWords = ["ngày", "tháng", "quý", "tuần", "mốc", "lịch", "hạn", "thời", "dự kiến"];

    public void Find()
    {
        if (header.Rows == 0)
        {
            // A grid whose header has no `===` below it.
            if (layout.Rows.Count > 1 && ScheduleHeader.OfFirstRow(layout, levels).IsSchedule && layout.Rows[0].Slots.FirstOrDefault(slot => !slot.IsEmpty) is { } first)
                body.Add(UnclearColumns.WithoutHeader(first.SpanIn(body)));
            return;
        }

        bool explained = FindSlips();
        if (header.HasTime && !header.HasMatter && !explained) FindLackOfMatter();
        if (!header.HasTime && !explained) FindLackOfTime();
        if (header.IsSchedule) FindTimesAlike();
    }

    // Whether something was found that explains why the table is no schedule.
    private bool FindSlips()
    {
        bool found = false;
        for (int column = 0; column < header.Columns.Length; column++)
        {
            if (header.Columns[column].Role != ColumnRole.None || HeaderOf(column) is not { } slot) continue;
            if (ScheduleColumns.Default.Nearest(slot.Text, levels.SelectMany(ScheduleHeader.NamesOf)) is { } near)
            {
                if (!header.HasTime && (near.Role != ColumnRole.When || !(header.HasMatter || Times(column).Any(cell => cell.Any)))) continue;
                body.Add(UnclearColumns.Misspelt(slot.SpanIn(body), slot.Text, near.Name));
                found = true;
            }
            else if (header.HasTime && !levels.IsEmpty && IsUnknownLevel(slot.Text))
            {
                body.Add(UnclearColumns.UnknownLevel(slot.SpanIn(body), slot.Text));
                found = true;
            }
        }

        return found;
    }

    private bool IsUnknownLevel(string text) =>
        ScheduleColumns.Normal(text).StartsWith(LevelWord, StringComparison.Ordinal)
        && (!header.HasMatter || header.Columns.Any(column => column.Role == ColumnRole.Level));

    private void FindLackOfMatter()
    {
        int column = Array.FindIndex(header.Columns, column => column.Role == ColumnRole.When);
        if (HeaderOf(column) is { } slot && Times(column).Any(cell => cell.Any)) body.Add(UnclearColumns.WithoutWhat(slot.SpanIn(body)));
    }

    private void FindLackOfTime()
    {
        if (!header.Columns.Any(column => column.Role == ColumnRole.What)) return;
        for (int column = 0; column < header.Columns.Length; column++)
        {
            if (header.Columns[column].Role != ColumnRole.None) continue;
            TableSlot? slot = HeaderOf(column);
            string name = ScheduleColumns.Normal(slot?.Text ?? "");
            if (name.Length > 0 && !TimeWords.Any(word => name.StartsWith(word, StringComparison.Ordinal))) continue;
            var cells = Times(column).ToList();
            if (cells.Count == 0 || cells.Count(cell => cell.Whole) * 2 < cells.Count) continue;
            body.Add(UnclearColumns.WithoutWhen(slot?.SpanIn(body) ?? cells[0].Span, slot?.Text ?? ""));
            return;
        }
    }

    private void FindTimesAlike()
    {
        int[] times = [.. Enumerable.Range(0, header.Columns.Length).Where(column => header.Columns[column].Role == ColumnRole.When && HeaderOf(column) is not null)];
        foreach (IGrouping<string, int> alike in times.GroupBy(column => header.Columns[column].Tail, StringComparer.Ordinal))
        {
            // One cell that spans two columns is one header.
            int[] columns = [.. alike.DistinctBy(column => HeaderOf(column))];
            if (columns.Length > 1)
                body.Add(UnclearColumns.TwoTimes(HeaderOf(columns[1])!.SpanIn(body), header.Columns[columns[0]].Header, header.Columns[columns[1]].Header));
        }
    }

    private TableSlot? HeaderOf(int column)
    {
        for (int row = header.Rows - 1; row >= 0; row--)
        {
            if (layout.At(row, column) is { IsEmpty: false } slot) return slot;
        }

        return null;
    }

    // The cells of a column that say anything: whether a time is in them, and whether they are nothing else.
    private IEnumerable<(bool Any, bool Whole, SourceSpan Span)> Times(int column)
    {
        for (int row = header.Rows; row < layout.Rows.Count; row++)
        {
            if (layout.At(row, column) is not { IsEmpty: false } slot) continue;
            ImmutableArray<RecognizedTime> found = body.Times.Find(slot.Text, TimeContext.None, []);
            yield return (found.Length > 0, found.Any(time => time.Length >= slot.Text.Length - 2), slot.SpanIn(body));
        }
    }
}
