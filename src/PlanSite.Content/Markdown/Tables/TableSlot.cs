using Markdig.Extensions.Tables;
using PlanSite.Content.Markdown.Inlines;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Markdown.Tables;

/// <summary>A cell with the column that it begins in and its texts.</summary>
internal sealed record TableSlot(TableCell Cell, int Column, IReadOnlyList<InlineText> Texts)
{
    public int ColumnSpan => Math.Max(1, Cell.ColumnSpan);
    public int RowSpan => Math.Max(1, Cell.RowSpan);

    /// <summary>The texts as one, a line each.</summary>
    public string Text => string.Join('\n', Texts.Select(text => text.Shown.Trim().ToString()).Where(text => text.Length > 0));
    public bool IsEmpty => Texts.All(text => text.Shown.IsWhiteSpace());

    /// <summary>From the first to the last word; only for a cell that has any.</summary>
    public SourceSpan SpanIn(BodyContext body)
    {
        var texts = Texts.Where(text => !text.Shown.IsWhiteSpace()).ToList();
        InlineText first = texts[0];
        InlineText last = texts[^1];
        int lead = first.Shown.Length - first.Shown.TrimStart().Length;
        return body.Span(first.SourceOf(lead), last.SourceEndOf(last.Shown.TrimEnd().Length));
    }
}
