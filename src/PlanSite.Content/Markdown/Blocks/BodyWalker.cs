using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using PlanSite.Content.Markdown.Clauses;
using PlanSite.Content.Markdown.Inlines;
using PlanSite.Content.Markdown.Tables;
using PlanSite.Core.Documents;
using PlanSite.Core.Time;

namespace PlanSite.Content.Markdown.Blocks;

/// <summary>Goes through the blocks of a body once: clauses, recognised words, tables and HTML in the order of the text.</summary>
internal sealed class BodyWalker
{
    private readonly BodyContext _body;
    private readonly PartWriter _output = new();
    private readonly InlineFlattener _flattener;
    private readonly TextRecognizer _recognizer;
    private readonly HeadingLevels _levels = new();
    private readonly TableWriter _tables;
    private readonly LostTables _lost;
    private readonly SideBlockWriter _side;
    private readonly DirectiveWriter _directives;
    private readonly Dictionary<Block, InlineText> _flat = new(ReferenceEqualityComparer.Instance);

    // Inside cells and footnotes a number is text, not a clause.
    private int _plain;

    public BodyWalker(BodyContext body, BodyVocabulary vocabulary, TimeContext context)
    {
        _body = body;
        _flattener = new InlineFlattener(body);
        _recognizer = new TextRecognizer(body);
        Names = new AnchorNames(body.Markdown);
        Outline = new ClauseOutline(Names, context);
        _tables = new TableWriter(this, body, vocabulary);
        _lost = new LostTables(body);
        _side = new SideBlockWriter(this, body);
        _directives = new DirectiveWriter(body, _output);
    }

    public AnchorNames Names { get; }
    public ClauseOutline Outline { get; }
    public PartWriter Output => _output;

    /// <summary>The context that a row of a table gives to the times in its cells; nothing outside rows.</summary>
    public TimeContext? RowContext { get; set; }

    /// <summary>Faults of times are left to whoever reads the cell as a time.</summary>
    public bool IsTimeCell { get; set; }

    /// <summary>A year in the header of a time column is that of the cells below, and no time of its own.</summary>
    public bool IsTimeHeader { get; set; }

    public ImmutableArray<BodyPart> Parts => _output.ToImmutable();

    public void Blocks(ContainerBlock container, bool tight = false)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (_plain == 0) _lost.Find(container);
        ListBlock? listAbove = null;
        OpenClause? lastItem = null;
        foreach (Block block in container)
        {
            if (block is ListBlock list)
            {
                // `+` right below a row of `-` is how offices write a level further in.
                OpenClause? parent = list.BulletType == '+' && listAbove is { BulletType: '-' } ? lastItem : null;
                OpenClause? last = List(list, parent);
                if (parent is null) (listAbove, lastItem) = (list, last);
                continue;
            }

            (listAbove, lastItem) = (null, null);
            One(block, tight);
        }
    }

    /// <summary>Blocks in which a number is text.</summary>
    public void PlainBlocks(ContainerBlock container)
    {
        _plain++;
        if (container is [ParagraphBlock only]) Bare(only);
        else Blocks(container);
        _plain--;
    }

    public InlineText Flat(LeafBlock block)
    {
        if (_flat.TryGetValue(block, out InlineText? known)) return known;
        InlineText text = _flattener.Flatten(block.Inline);
        _flat.Add(block, text);
        return text;
    }

    public void One(Block block, bool tight)
    {
        switch (block)
        {
            case HeadingBlock heading:
                Heading(heading);
                break;
            case ParagraphBlock paragraph:
                Paragraph(paragraph, bare: tight);
                break;
            case Table table:
                _tables.Write(table);
                break;
            case QuoteBlock quote:
                Around("blockquote", quote);
                break;
            case CodeBlock code:
                _side.Code(code);
                break;
            case ThematicBreakBlock:
                _output.Raw("<hr>\n");
                break;
            case DefinitionList definitions:
                _side.Definitions(definitions);
                break;
            case FootnoteGroup notes:
                _side.Footnotes(notes);
                break;
            case LinkReferenceDefinitionGroup:
                break;
            case ContainerBlock other:
                Blocks(other);
                break;
            case LeafBlock { Inline: not null } leaf:
                _output.Raw("<p>");
                Inline(Flat(leaf), 0, null, heading: false);
                _output.Raw("</p>\n");
                break;
        }
    }

    private void Heading(HeadingBlock block)
    {
        InlineText text = Flat(block);
        (string Id, int Start)? given = IdAttribute.Take(text);
        ClauseNumber? number = _plain > 0 ? null : ClauseNumberReader.TryRead(text.Shown, heading: true);
        int from = number?.Text.Length ?? 0;
        int level = _levels.Shown(block.Level);
        OpenClause? clause = null;
        string anchor = "";
        if (_plain == 0)
        {
            string title = text.Shown[from..].Trim().ToString();
            clause = Outline.Heading(number, title, block.Level, given is { } id ? _body.TakeId(Names, id, text) : null);
            Begin(clause, text, from);
            anchor = clause.Anchor;
        }

        _directives.Misplaced(text, "tiêu đề", "a heading");
        _output.Raw(clause is null ? $"<h{level}>" : $"<h{level} id=\"{anchor}\">");
        int mentions = _body.Mentions.Count;
        Inline(text, from, clause, heading: true);
        _output.Raw($"</h{level}>\n");
        if (clause is not null && TextRecognizer.YearOf(_body.Mentions.Skip(mentions).Select(mention => mention.Text)) is { } year)
        {
            clause.Context = clause.Context with { Year = year, Issued = null };
        }
        else if (clause is not null && _body.Mentions.Count > mentions && _body.Mentions.Skip(mentions).Any(mention => mention.Text.Contains("20", StringComparison.Ordinal)))
        {
            // A heading that spans two years leaves the year of a day open.
            clause.Context = clause.Context with { Year = null };
        }
    }

    private void Paragraph(ParagraphBlock block, bool bare)
    {
        InlineText text = Flat(block);
        if (text.OnlyDirective is { Directive: { } only })
        {
            _directives.Write(only);
            return;
        }

        (string Id, int Start)? given = IdAttribute.Take(text);
        ClauseNumber? number = _plain > 0 ? null : ClauseNumberReader.TryRead(text.Shown, heading: false);
        int from = 0;
        OpenClause? clause = _plain > 0 ? null : Outline.Current;
        string open = "<p>";
        if (_plain == 0 && (number is not null || given is not null))
        {
            string? id = given is { } taken ? _body.TakeId(Names, taken, text) : null;
            from = number?.Text.Length ?? 0;
            clause = number is not null ? Outline.Paragraph(number, id) : Outline.Named(id!);
            Begin(clause, text, from);
            open = $"<p id=\"{clause.Anchor}\" class=\"clause clause-{clause.Kind.ToString().ToLowerInvariant()}\">";
            bare = false;
        }
        else
        {
            Continue(clause, text);
        }

        if (!bare) _output.Raw(open);
        Inline(text, from, clause, heading: false);
        if (!bare) _output.Raw("</p>");
        _output.Raw("\n");
        _directives.Misplaced(text, "một câu", "a sentence");
    }

    public void Misplaced(InlineText text, string whereVi, string whereEn) => _directives.Misplaced(text, whereVi, whereEn);

    // A cell or note that is one paragraph needs no `<p>`.
    private void Bare(ParagraphBlock block)
    {
        InlineText text = Flat(block);
        _directives.Misplaced(text, "ô của bảng hoặc chú thích", "a table's cell or a footnote");
        _body.AddPlain(text.Shown);
        Inline(text, 0, Outline.Current, heading: false);
    }

    /// <returns>The clause of the last item.</returns>
    public OpenClause? List(ListBlock list, OpenClause? parent)
    {
        _output.Raw(list.BulletType == '+' ? "<ul role=\"list\" class=\"plus\">\n" : "<ul role=\"list\" class=\"dash\">\n");
        OpenClause? last = null;
        foreach (ListItemBlock item in list.OfType<ListItemBlock>())
        {
            if (_plain > 0)
            {
                _output.Raw("<li>");
                Blocks(item, tight: !list.IsLoose);
                _output.Raw("</li>\n");
                continue;
            }

            last = Item(item, list, parent);
        }

        _output.Raw("</ul>\n");
        return last;
    }

    private OpenClause Item(ListItemBlock item, ListBlock list, OpenClause? parent)
    {
        InlineText? text = item is [ParagraphBlock first, ..] ? Flat(first) : null;
        (string Id, int Start)? given = text is null ? null : IdAttribute.Take(text);
        string? id = given is { } taken ? _body.TakeId(Names, taken, text!) : null;
        (OpenClause clause, (OpenClause?, OpenClause?) outside) = Outline.BeginItem(list.BulletType.ToString(), id, parent);
        clause.Title = text is null or { OnlyDirective: not null } ? "" : text.Shown.Trim().ToString();
        int end = text is null || text.End == 0 ? item.Span.Start + 1 : text.SourceEndOf(text.End);
        clause.Span = _body.Span(item.Span.Start, Math.Max(end, item.Span.Start + 1));
        _output.Raw($"<li id=\"{clause.Anchor}\">");
        Blocks(item, tight: !list.IsLoose);
        _output.Raw("</li>\n");
        Outline.EndItem(outside);
        return clause;
    }

    private void Around(string tag, ContainerBlock block)
    {
        _output.Raw($"<{tag}>\n");
        Blocks(block);
        _output.Raw($"</{tag}>\n");
    }

    public void Inline(InlineText text, int from, OpenClause? clause, bool heading)
    {
        _body.AddBlock(text, from, clause?.Anchor ?? Outline.Current?.Anchor, heading, aside: _plain > 0);
        List<InlineMark> marks = _recognizer.Recognize(text, from, RowContext ?? Outline.Context, clause, heading, reportFaults: !IsTimeCell, years: !IsTimeHeader);
        new InlineWriter(text, _output).Write(marks, clause?.Anchor, heading);
    }

    private void Begin(OpenClause clause, InlineText text, int from)
    {
        clause.Title = text.Shown[from..].Trim().ToString();
        clause.Text.Append(clause.Title);
        clause.Span = _body.Span(text.SourceOf(0), text.SourceEndOf(text.End));
        _body.AddPlain(text.Shown);
    }

    /// <summary>Text of the clause that was begun before.</summary>
    public void Continue(OpenClause? clause, InlineText text)
    {
        _body.AddPlain(text.Shown);
        if (_plain == 0) Continue(clause, text.Shown);
    }

    public static void Continue(OpenClause? clause, ReadOnlySpan<char> line)
    {
        if (clause is null || line.IsWhiteSpace()) return;
        if (clause.Text.Length > 0) clause.Text.Append('\n');
        clause.Text.Append(line.Trim());
    }
}
