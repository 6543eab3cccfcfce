using System.Buffers;

namespace PlanSite.Content.Markdown.Tables;

/// <summary>A line of the file as a row of a table: what stands between its bars. Bars in code, in <c>[[...]]</c> and behind a backslash are text.</summary>
internal sealed class TableLine
{
    private static readonly SearchValues<char> GridSigns = SearchValues.Create("+-=: ");
    private static readonly SearchValues<char> Dashes = SearchValues.Create("-–—−_=");
    private readonly List<int> _bars = [];
    private readonly string _text;

    /// <param name="offset">Index of the line in the text that it comes from.</param>
    public TableLine(string text, int offset)
    {
        _text = text;
        int lead = text.Length - text.AsSpan().TrimStart(" \t>").Length;
        if (lead + 2 < text.Length && text[lead] is '-' or '+' or '*' && text[lead + 1] == ' ' && text[lead + 2] == '|') lead += 2;
        Start = offset + lead;
        End = offset + text.TrimEnd().Length;
        Offset = offset;
        for (int i = lead; i < text.Length; i++)
        {
            if (text[i] == '\\') i++;
            else if (text[i] == '`' && text.IndexOf('`', i + 1) is > 0 and var close) i = close;
            else if (text.AsSpan(i).StartsWith("[[") && text.IndexOf("]]", i, StringComparison.Ordinal) is > 0 and var end) i = end + 1;
            else if (text[i] == '|') _bars.Add(i);
        }

        IsFramed = lead < text.Length && text[lead] == '|';
        IsGridRule = text.AsSpan(lead).TrimEnd() is ['+', ..] rule && rule.Length > 2 && !rule.ContainsAnyExcept(GridSigns);
        IsRule = _bars.Count > 0 && IsMadeOf(text, "|-–—−_:= \t>") && text.AsSpan().ContainsAny(Dashes);
    }

    private int Offset { get; }

    /// <summary>Where the line's words begin and end in the text that it comes from.</summary>
    public int Start { get; }
    public int End { get; }

    /// <summary>It begins with a bar.</summary>
    public bool IsFramed { get; }
    public bool HasBars => _bars.Count > 0;

    /// <summary>A line of dashes between bars, also of the wrong dashes.</summary>
    public bool IsRule { get; }

    /// <summary>A rule as Markdown wants it.</summary>
    public bool IsProperRule => IsRule && IsMadeOf(_text, "|-: \t>") && Cells.All(cell => cell.Text.Trim(':').Length > 0);

    /// <summary>A line of a grid: <c>+---+---+</c>.</summary>
    public bool IsGridRule { get; }

    /// <summary>A row of a table that was drawn with bars on both sides, or one that holds a bar at all where that is known to be a table.</summary>
    public bool IsRow => HasBars || IsGridRule;

    /// <summary>The cells with the place where each begins.</summary>
    public IReadOnlyList<(string Text, int Start)> Cells
    {
        get
        {
            var cells = new List<(string, int)>();
            int from = IsFramed ? _bars[0] + 1 : Start - Offset;
            int last = End - Offset;
            foreach (int bar in _bars.Where(bar => bar >= from)) (_, from) = (Add(cells, from, bar), bar + 1);
            if (from < last) Add(cells, from, last);
            return cells;
        }
    }

    private int Add(List<(string, int)> cells, int from, int to)
    {
        ReadOnlySpan<char> cell = _text.AsSpan(from, to - from);
        cells.Add((cell.Trim().ToString(), Offset + from + (cell.IsWhiteSpace() ? 0 : cell.Length - cell.TrimStart().Length)));
        return cells.Count;
    }

    private static bool IsMadeOf(string text, string signs) => !text.AsSpan().ContainsAnyExcept(signs);
}
