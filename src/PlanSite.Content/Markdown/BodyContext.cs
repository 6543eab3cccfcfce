using System.Collections.Immutable;
using System.Text;
using PlanSite.Content.Comments;
using PlanSite.Content.Markdown.Citations;
using PlanSite.Content.Markdown.Clauses;
using PlanSite.Content.Markdown.Inlines;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;

namespace PlanSite.Content.Markdown;

/// <summary>What is known and collected while one body is read.</summary>
internal sealed class BodyContext(string file, string text, int bodyStart, CommentFreeText body, VocabularyIndex vocabulary, ITimeReader times)
{
    private readonly LineMap _lines = new(file, text);

    /// <summary>The body alone, without comments; offsets count in it. A NUL is what Markdown makes of it, so that places and text stay the same.</summary>
    public string Markdown { get; } = body.Text.Replace('\0', '\uFFFD');
    public VocabularyIndex Vocabulary { get; } = vocabulary;
    public ITimeReader Times { get; } = times;
    public List<Citation> Citations { get; } = [];
    public List<Link> Links { get; } = [];
    public List<TimeMention> Mentions { get; } = [];
    public List<ScheduleRow> Rows { get; } = [];
    public List<Diagnostic> Diagnostics { get; } = [];
    public List<TextBlock> Blocks { get; } = [];
    public StringBuilder PlainText { get; } = new();

    public SourceSpan Span(int start, int end) => _lines.Span(bodyStart + body.Original(start), bodyStart + body.OriginalEnd(start, end));

    public void Add(Diagnostic finding) => Diagnostics.Add(finding);

    public int Add(Link link)
    {
        Links.Add(link);
        return Links.Count - 1;
    }

    public int Add(Citation citation)
    {
        Citations.Add(citation);
        return Citations.Count - 1;
    }

    public int Add(TimeMention mention)
    {
        Mentions.Add(mention);
        return Mentions.Count - 1;
    }

    /// <summary>Enters the words of a block, with the place of each run.</summary>
    public void AddBlock(InlineText text, int from, string? clause, bool heading, bool aside)
    {
        if (text.Shown.IsWhiteSpace()) return;
        var pieces = ImmutableArray.CreateBuilder<TextPiece>(text.Segments.Count);
        foreach (InlineSegment segment in text.Segments)
        {
            if (segment.Length > 0) pieces.Add(new TextPiece(segment.Start, segment.Length, Span(segment.Source, segment.Source + segment.SourceLength)));
        }

        Blocks.Add(new TextBlock(WithoutCode(text), from, pieces.DrainToImmutable()) { Clause = clause, IsHeading = heading, IsAside = aside });
    }

    private static string WithoutCode(InlineText text)
    {
        if (!text.Marks.Exists(mark => mark.Kind == MarkKind.Code)) return text.End == text.Text.Length ? text.Text : text.Text[..text.End];
        char[] shown = text.Shown.ToArray();
        foreach (InlineMark mark in text.Marks.Where(mark => mark.Kind == MarkKind.Code))
        {
            int start = Math.Min(mark.Start, shown.Length);
            shown.AsSpan(start, Math.Min(mark.Length, shown.Length - start)).Fill('\uFFFC');
        }

        return new string(shown);
    }

    public void AddPlain(ReadOnlySpan<char> line)
    {
        if (!line.IsWhiteSpace()) PlainText.Append(line).Append('\n');
    }

    /// <summary>An id as the author gave it, made unique where it is given twice.</summary>
    public string TakeId(AnchorNames names, (string Id, int Start) given, InlineText where)
    {
        string anchor = names.TakeGiven(given.Id, out bool repeated);
        if (repeated)
        {
            int start = where.SourceOf(given.Start);
            Add(Rules.RepeatedAnchor.For(Span(start, start + given.Id.Length), given.Id, anchor));
        }

        return anchor;
    }
}
