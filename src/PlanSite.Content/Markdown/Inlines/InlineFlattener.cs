using System.Runtime.CompilerServices;
using System.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using PlanSite.Content.Markdown.Citations;
using PlanSite.Core.Documents;

namespace PlanSite.Content.Markdown.Inlines;

/// <summary>Makes the tree of inlines of one block flat: text, formats, and marks for what is more than text.</summary>
internal sealed class InlineFlattener(BodyContext body)
{
    private const int FurthestSearch = 4000;

    // Footnotes are moved to the end, so their words may be anywhere; the whole file is looked through a few times at most.
    private const int MostSearches = 100;

    private readonly StringBuilder _text = new();
    private List<InlineSegment> _segments = [];
    private List<InlineMark> _marks = [];
    private bool _inLink;

    // Where the last text ended in the file.
    private int _cursor;
    private int _searches;

    public InlineText Flatten(ContainerInline? root)
    {
        _text.Clear();
        _segments = [];
        _marks = [];
        if (root is not null) Visit(root, InlineFormat.None);
        return new InlineText(_text.ToString(), _segments, _marks);
    }

    private void Visit(ContainerInline container, InlineFormat format)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        for (Inline? inline = container.FirstChild; inline is not null; inline = inline.NextSibling) Visit(inline, format);
    }

    private void Visit(Inline inline, InlineFormat format)
    {
        switch (inline)
        {
            case LiteralInline literal:
                Literal(literal, format);
                break;
            case HtmlEntityInline entity:
                Add(entity.Transcoded.AsSpan(), entity.Span.Start, entity.Span.Length, format);
                break;
            case LineBreakInline lineBreak:
                Add(" ", lineBreak.Span.Start, 1, format, lineBreak.IsHard ? "<br>\n" : "\n");
                break;
            case CodeInline code:
                Code(code, format);
                break;
            case LinkInline { IsImage: true } image:
                Image(image, format);
                break;
            case LinkInline link:
                Link(link, link.Url ?? "", link.Title, format);
                break;
            case AutolinkInline auto:
                Auto(auto, format);
                break;
            case TaskList box:
                Atom(box.Span.Start, format, box.Checked
                    ? "<input type=\"checkbox\" disabled checked aria-label=\"Đã xong\">"
                    : "<input type=\"checkbox\" disabled aria-label=\"Chưa xong\">");
                break;
            case FootnoteLink { IsBackLink: false } note:
                Atom(note.Span.Start, format, FootnoteHtml.Reference(note.Footnote.Order, note.Index));
                break;
            case DoubleBracketInline brackets:
                Brackets(brackets, format);
                break;
            case DelimiterInline delimiter:
                Add(delimiter.ToLiteral(), delimiter.Span.Start, delimiter.ToLiteral().Length, format);
                Visit(delimiter, format);
                break;
            case EmphasisInline emphasis:
                Visit(emphasis, new InlineFormat(format, emphasis.DelimiterCount == 2 ? "strong" : "em"));
                break;
            case HtmlInline html:
                Add(html.Tag, html.Span.Start, html.Tag.Length, format);
                break;
            case ContainerInline other:
                Visit(other, format);
                break;
        }
    }

    private void Literal(LiteralInline literal, InlineFormat format)
    {
        ReadOnlySpan<char> content = literal.Content.AsSpan();
        if (content.IsEmpty) return;
        int start = ReferenceEquals(literal.Content.Text, body.Markdown)
            ? literal.Content.Start
            : literal.Span.Start + (literal.IsFirstCharacterEscaped ? 1 : 0);
        Add(content, Placed(start, content), content.Length, format);
    }

    // Markdig's places are those before cells were trimmed, and are lost where lines were taken into another block (terms of
    // definitions): a place is believed only where the file has these words, else they are looked for from the last ones on.
    private int Placed(int start, ReadOnlySpan<char> content)
    {
        ReadOnlySpan<char> file = body.Markdown;
        while (start >= 0 && start < file.Length && file[start] is ' ' or '\t' && content[0] != file[start]) start++;
        if (start < 0 || start > file.Length || !file[start..].StartsWith(content))
        {
            int from = Math.Min(_cursor, file.Length);
            int found = file.Slice(from, Math.Min(file.Length - from, content.Length + FurthestSearch)).IndexOf(content);
            if (found >= 0) start = from + found;
            else if (_searches++ < MostSearches && file.IndexOf(content) is >= 0 and var anywhere) start = anywhere;
            else start = Math.Clamp(start, 0, file.Length);
        }

        _cursor = start + content.Length;
        return start;
    }

    private void Code(CodeInline code, InlineFormat format)
    {
        int start = _text.Length;
        Add(code.ContentSpan, code.Span.Start, code.Span.Length, new InlineFormat(format, "code"));
        _marks.Add(new InlineMark(MarkKind.Code, start, _text.Length - start));
    }

    private void Link(LinkInline link, string target, string? title, InlineFormat format)
    {
        if (!LinkTarget.IsSafe(target))
        {
            body.Add(Rules.UnsafeLink.For(body.Span(link.Span.Start, link.Span.End + 1), target));
            Visit(link, format);
            return;
        }

        int start = _text.Length;
        _inLink = true;
        Visit(link, format);
        _inLink = false;
        int index = body.Add(new Link(target, IsImage: false, body.Span(link.Span.Start, link.Span.End + 1)));

        // A link without words can't be read out: its target is shown.
        if (_text.Length == start) Add(target, link.Span.Start, link.Span.Length, format);
        _marks.Add(new InlineMark(MarkKind.Link, start, _text.Length - start) { Index = index, Title = title });
    }

    private void Auto(AutolinkInline auto, InlineFormat format)
    {
        string target = auto.IsEmail ? "mailto:" + auto.Url : auto.Url;
        int start = _text.Length;
        if (!LinkTarget.IsSafe(target))
        {
            body.Add(Rules.UnsafeLink.For(body.Span(auto.Span.Start, auto.Span.End + 1), target));
            Add(auto.Url, auto.Span.Start + 1, auto.Url.Length, format);
            return;
        }

        Add(auto.Url, auto.Span.Start + 1, auto.Url.Length, format);
        int index = body.Add(new Link(target, IsImage: false, body.Span(auto.Span.Start, auto.Span.End + 1)));
        _marks.Add(new InlineMark(MarkKind.Link, start, _text.Length - start) { Index = index });
    }

    private void Image(LinkInline image, InlineFormat format)
    {
        string words = Words(image);
        string target = image.Url ?? "";
        PlanSite.Core.Diagnostics.SourceSpan span = body.Span(image.Span.Start, image.Span.End + 1);
        if (!LinkTarget.IsSafe(target) || _inLink)
        {
            if (!LinkTarget.IsSafe(target)) body.Add(Rules.UnsafeLink.For(span, target));
            Add(words, image.Span.Start, image.Span.Length, format);
            return;
        }

        int index = body.Add(new Link(target, IsImage: true, span));
        if (words.Length == 0)
        {
            body.Add(Rules.ImageWithoutText.For(span, target));
            words = target;
        }

        var mark = new InlineMark(MarkKind.Link, _text.Length, 0) { Index = index, Html = HtmlText.Encode(words), Title = image.Title };
        _segments.Add(new InlineSegment(_text.Length, 0, image.Span.Start, image.Span.Length, format, null, mark));
    }

    private static string Words(ContainerInline container)
    {
        var words = new StringBuilder();
        foreach (MarkdownObject inline in container.Descendants())
        {
            if (inline is LiteralInline literal) words.Append(literal.Content.AsSpan());
            else if (inline is CodeInline code) words.Append(code.ContentSpan);
            else if (inline is HtmlEntityInline entity) words.Append(entity.Transcoded.AsSpan());
            else if (inline is LineBreakInline) words.Append(' ');
        }

        return words.ToString().Trim();
    }

    private void Brackets(DoubleBracketInline brackets, InlineFormat format)
    {
        string written = $"[[{brackets.Content}]]";
        int source = Placed(brackets.Span.Start, written);
        int end = source + written.Length;
        if (DirectiveSyntax.TryParse(brackets.Content, source, end) is { } directive)
        {
            // Shown as it is written, wherever it doesn't stand alone and so can't be carried out.
            var mark = new InlineMark(MarkKind.Directive, _text.Length, written.Length) { Directive = directive };
            _segments.Add(new InlineSegment(_text.Length, written.Length, source, written.Length, format, null, mark));
            _text.Append(written);
            return;
        }

        int bar = brackets.Content.IndexOf('|');
        int from = bar < 0 ? 0 : bar + 1;
        ReadOnlySpan<char> shown = brackets.Content.AsSpan(from);
        from += shown.Length - shown.TrimStart().Length;
        shown = shown.Trim();
        if (shown.IsEmpty)
        {
            shown = brackets.Content;
            from = 0;
        }

        int start = _text.Length;
        Add(shown, source + 2 + from, shown.Length, format);
        if (_inLink) return;
        Citation citation = ExplicitCitation.Read(brackets.Content, body.Vocabulary) with
        {
            Text = written,
            Span = body.Span(source, end),
            Explicit = true,
        };
        _marks.Add(new InlineMark(MarkKind.Citation, start, _text.Length - start) { Citation = citation });
    }

    private void Atom(int source, InlineFormat format, string html) =>
        _segments.Add(new InlineSegment(_text.Length, 0, source, 0, format, html));

    private void Add(ReadOnlySpan<char> text, int source, int sourceLength, InlineFormat format, string? html = null)
    {
        if (text.IsEmpty) return;
        _segments.Add(new InlineSegment(_text.Length, text.Length, source, sourceLength, format, html));
        _text.Append(text);
    }
}
