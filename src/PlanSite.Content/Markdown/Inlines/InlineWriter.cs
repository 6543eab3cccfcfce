using System.Text;
using PlanSite.Core.Documents;

namespace PlanSite.Content.Markdown.Inlines;

/// <summary>
/// Writes a flat text as HTML and parts. Where a citation or time begins or ends inside emphasis, the emphasis is closed before and
/// opened again behind the border, so that every piece is well-formed by itself.
/// </summary>
internal ref struct InlineWriter(InlineText text, PartWriter output)
{
    private readonly InlineText _text = text;
    private readonly PartWriter _output = output;
    private InlineFormat _format = InlineFormat.None;
    private int _segment;
    private int _at;

    /// <param name="marks">Sorted, without overlaps.</param>
    /// <param name="anchor">Anchor that the number of the clause links to.</param>
    public void Write(IReadOnlyList<InlineMark> marks, string? anchor, bool heading)
    {
        foreach (InlineMark mark in marks)
        {
            if (mark.Start < _at || mark.End > _text.End || mark.Kind == MarkKind.Code) continue;
            Emit(_output.Html, mark.Start, deferred: null);
            Between(_output.Html, mark.Start, deferred: null);
            Write(mark, anchor, heading);
        }

        Emit(_output.Html, _text.End, deferred: null);
        Between(_output.Html, _text.End, deferred: null);
        Switch(_output.Html, InlineFormat.None);
    }

    private void Write(InlineMark mark, string? anchor, bool heading)
    {
        InlineFormat around = Around(mark.Start, mark.End);
        Switch(_output.Html, around);
        var deferred = new List<InlineSegment>();
        if (mark.Kind == MarkKind.Number)
        {
            Number(mark, anchor, heading, around, deferred);
        }
        else
        {
            var html = new StringBuilder(mark.Length + 16);
            Emit(html, mark.End, deferred);
            Switch(html, around);
            _output.Add(Part(mark, mark.Html ?? html.ToString()));
        }

        foreach (InlineSegment segment in deferred) Single(_output.Html, segment);
    }

    private void Number(InlineMark mark, string? anchor, bool heading, InlineFormat around, List<InlineSegment> deferred)
    {
        StringBuilder html = _output.Html;
        if (anchor is not null) html.Append("<a class=\"clause-link\" href=\"#").Append(Uri.EscapeDataString(anchor)).Append("\">");
        if (!heading) html.Append("<span class=\"clause-number\">");
        Emit(html, mark.End, deferred);
        Switch(html, around);
        if (!heading) html.Append("</span>");
        if (anchor is not null) html.Append("</a>");
    }

    private static BodyPart Part(InlineMark mark, string html) => mark.Kind switch
    {
        MarkKind.Citation => new CitationPart(mark.Index, html),
        MarkKind.Time => new TimePart(mark.Index, html),
        _ => new LinkPart(mark.Index, html, mark.Title),
    };

    // The innermost format around a whole stretch.
    private readonly InlineFormat Around(int start, int end)
    {
        InlineFormat? common = null;
        for (int i = _segment; i < _text.Segments.Count && _text.Segments[i].Start < end; i++)
        {
            InlineSegment segment = _text.Segments[i];
            if (segment.Length == 0 || segment.End <= start) continue;
            common = common is null ? segment.Format : InlineFormat.Common(common, segment.Format);
        }

        return common ?? InlineFormat.None;
    }

    // Everything before `end`; what stands without length at `end` itself is left for later.
    private void Emit(StringBuilder html, int end, List<InlineSegment>? deferred)
    {
        while (_segment < _text.Segments.Count)
        {
            InlineSegment segment = _text.Segments[_segment];
            if (segment.Length == 0)
            {
                if (segment.Start >= end) break;
                Stand(html, segment, deferred);
                _segment++;
                continue;
            }

            int from = Math.Max(segment.Start, _at);
            int to = Math.Min(segment.End, end);
            if (from >= to) break;
            Switch(html, segment.Format);
            if (segment.Html is not null) html.Append(segment.Html);
            else HtmlText.Append(html, _text.Text.AsSpan(from, to - from));
            _at = to;
            if (to < segment.End) break;
            _segment++;
        }

        _at = Math.Max(_at, end);
    }

    // What stands without length at a border.
    private void Between(StringBuilder html, int at, List<InlineSegment>? deferred)
    {
        while (_segment < _text.Segments.Count && _text.Segments[_segment] is { Length: 0 } segment && segment.Start <= at)
        {
            Stand(html, segment, deferred);
            _segment++;
        }
    }

    // A footnote or image inside a citation is shown behind it: a link in a link isn't HTML.
    private void Stand(StringBuilder html, InlineSegment segment, List<InlineSegment>? deferred)
    {
        if (deferred is not null) deferred.Add(segment);
        else Single(html, segment);
    }

    private void Single(StringBuilder html, InlineSegment segment)
    {
        Switch(html, InlineFormat.Common(_format, segment.Format));
        if (segment.Html is not null) html.Append(segment.Html);
        else if (segment.Mark is { Kind: MarkKind.Link } mark) _output.Add(Part(mark, mark.Html ?? ""));
    }

    private void Switch(StringBuilder html, InlineFormat next)
    {
        if (ReferenceEquals(_format, next)) return;
        InlineFormat common = InlineFormat.Common(_format, next);
        for (InlineFormat open = _format; !ReferenceEquals(open, common); open = open.Parent!) html.Append("</").Append(open.Tag).Append('>');
        Open(html, common, next);
        _format = next;
    }

    private static void Open(StringBuilder html, InlineFormat from, InlineFormat to)
    {
        if (ReferenceEquals(from, to)) return;
        Open(html, from, to.Parent!);
        html.Append('<').Append(to.Tag).Append('>');
    }
}
