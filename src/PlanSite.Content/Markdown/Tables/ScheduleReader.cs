using PlanSite.Content.Markdown.Clauses;
using PlanSite.Content.Rules;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Time;

namespace PlanSite.Content.Markdown.Tables;

/// <summary>Reads the rows of a schedule: a table with a time column and a column that says what, for whom, or what a level does.</summary>
internal sealed class ScheduleReader
{
    private readonly TableLayout _layout;
    private readonly BodyContext _body;
    private readonly ScheduleColumn[] _columns;
    private readonly RowCells _cells;

    private ScheduleReader(TableLayout layout, BodyContext body, ScheduleColumn[] columns)
    {
        _layout = layout;
        _body = body;
        _columns = columns;
        _cells = new RowCells(layout, columns, body);
    }

    public static ScheduleReader? TryMake(TableLayout layout, BodyContext body, BodyVocabulary vocabulary)
    {
        var header = ScheduleHeader.Of(layout, vocabulary.Levels);
        new ColumnFaults(layout, header, body, vocabulary.Levels).Find();
        return header.IsSchedule ? new ScheduleReader(layout, body, header.Columns) : null;
    }

    public bool IsTime(int column) => _columns[column].Role == ColumnRole.When;

    /// <summary>What surrounds the times of a column: its header may name their year and make them tentative.</summary>
    public TimeContext ContextOf(int column, TimeContext context) =>
        context with { Year = _columns[column].Year ?? context.Year, Issued = _columns[column].Year is null ? context.Issued : null, Tentative = context.Tentative || _columns[column].Tentative };

    /// <summary>The year that a row's own time gives to other times in the row.</summary>
    public int? YearOf(int row, TimeContext context)
    {
        IEnumerable<string> whens = Columns(ColumnRole.When).Select(column => _layout.At(row, column)?.Text ?? "");
        return TextRecognizer.YearOf(whens.SelectMany(when => _body.Times.Find(when, context, []).Select(time => when.Substring(time.Start, time.Length))));
    }

    /// <summary>Reads all rows.</summary>
    /// <param name="ids">Anchors of the rows of the page, by row; made or given.</param>
    public void Read(IReadOnlyList<string?> ids, IReadOnlyList<SourceSpan> idSpans, OpenClause? clause, TimeContext context)
    {
        var carried = new Dictionary<int, Located<string>>();
        for (int row = 0; row < _layout.Rows.Count; row++)
        {
            if (_layout.Rows[row].Row.IsHeader || ids[row] is not { } id || _layout.Rows[row].Slots.All(slot => slot.IsEmpty)) continue;
            if (IsGroup(row, carried.Count > 0))
            {
                carried.Clear();
                continue;
            }

            RowFit fit = _cells.Fit(row, SpanOf(row));
            if (fit == RowFit.Broken) continue;

            int order = 0;
            foreach (int column in Columns(ColumnRole.When))
            {
                if (Cell(row, column) is { } written) carried[column] = written;
                if (!carried.TryGetValue(column, out Located<string> when)) continue;
                order++;
                string own = order == 1 ? id : $"{id}-{order}";
                _body.Rows.Add(Row(row, new Located<string>(own, idSpans[row]), when, column, clause, context) with { Anchor = id, IsUneven = fit == RowFit.Uneven });
            }

            if (order == 0 && fit == RowFit.Even) _body.Add(TaskWithoutWhen.InTable(SpanOf(row)));
        }
    }

    private ScheduleRow Row(int row, Located<string> id, Located<string> when, int column, OpenClause? clause, TimeContext context) => new()
    {
        Id = id,
        When = when,
        Tentative = _columns[column].Tentative,
        What = What(row, column, when, clause),
        Who = First(row, ColumnRole.Who),
        With = First(row, ColumnRole.With),
        For = First(row, ColumnRole.For),
        Output = First(row, ColumnRole.Output),
        Levels = [.. Columns(ColumnRole.Level).Select(level => (_columns[level].Header, Cell(row, level))).Where(cell => cell.Item2 is not null).Select(cell => (cell.Header, cell.Item2!.Value))],
        Clause = clause?.Anchor,
        Span = SpanOf(row),
        Context = ContextOf(column, context),
    };

    // Where no column says what is done, the header of the time does ("Thời gian kiểm tra"), or the clause around the table.
    private Located<string>? What(int row, int column, Located<string> when, OpenClause? clause)
    {
        Located<string>? what = First(row, ColumnRole.What);
        string tail = _columns[column].Tail;
        bool several = Columns(ColumnRole.When).Skip(1).Any();
        if (what is { } written) return several && tail.Length > 0 ? written with { Value = $"{written.Value} ({tail})" } : written;
        if (Columns(ColumnRole.What).Any() || Columns(ColumnRole.Level).Any()) return null;
        if (tail.Length > 0) return new Located<string>(char.ToUpperInvariant(tail[0]) + tail[1..], when.Span);
        return clause is { Title.Length: > 0 } ? new Located<string>(clause.Title, when.Span) : null;
    }

    // "I. Cấp cơ sở: 02": a row that heads those below it.
    private bool IsGroup(int row, bool carries)
    {
        if (Columns(ColumnRole.When).Any(column => Cell(row, column) is not null)) return false;
        foreach (int column in Columns(ColumnRole.Number))
        {
            string number = Cell(row, column)?.Value.Trim('.', ')', ' ') ?? "";
            if (RomanNumber.TryParse(number) is not null || (number.Length == 1 && VietnameseOrder.IsCapital(number[0]))) return true;
        }

        var filled = _layout.Rows[row].Slots.Where(slot => !slot.IsEmpty).ToList();
        if (filled.Count != 1) return false;
        return filled[0].Texts.All(IsStrong) || (!carries && !IsPlainMatter(filled[0]));
    }

    // A task whose time was forgotten, not the head of others.
    private bool IsPlainMatter(TableSlot slot) =>
        slot.ColumnSpan == 1 && _columns[slot.Column].Role == ColumnRole.What && slot.Text.Any(char.IsLower)
        && ClauseNumberReader.TryRead(slot.Text, heading: true) is null;

    private static bool IsStrong(Inlines.InlineText text) =>
        text.Segments.Where(segment => segment.Length > 0).All(segment => segment.Format.Tag == "strong");

    private Located<string>? First(int row, ColumnRole role)
    {
        foreach (int column in Columns(role))
        {
            if (Cell(row, column) is { } cell) return cell;
        }

        return null;
    }

    private Located<string>? Cell(int row, int column)
    {
        if (_layout.At(row, column) is not { IsEmpty: false } slot) return null;
        return new Located<string>(slot.Text, slot.SpanIn(_body));
    }

    public SourceSpan SpanOf(int row)
    {
        var filled = _layout.Rows[row].Slots.Where(slot => !slot.IsEmpty).ToList();
        if (filled.Count == 0) return _body.Span(Math.Max(0, _layout.Rows[row].Row.Span.Start), Math.Max(0, _layout.Rows[row].Row.Span.End));
        SourceSpan start = filled[0].SpanIn(_body);
        SourceSpan end = filled[^1].SpanIn(_body);
        return start with { EndLine = end.EndLine, EndColumn = end.EndColumn };
    }

    private IEnumerable<int> Columns(ColumnRole role)
    {
        for (int column = 0; column < _columns.Length; column++)
        {
            if (_columns[column].Role == role) yield return column;
        }
    }
}
