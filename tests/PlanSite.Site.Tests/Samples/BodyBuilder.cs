using System.Collections.Immutable;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;

namespace PlanSite.Site.Tests.Samples;

/// <summary>Writes a body as the loader does: HTML with anchors, and parts of their own for what depends on other pages.</summary>
internal sealed class BodyBuilder(string file)
{
    private readonly ImmutableArray<BodyPart>.Builder _parts = ImmutableArray.CreateBuilder<BodyPart>();
    private readonly ImmutableArray<Clause>.Builder _clauses = ImmutableArray.CreateBuilder<Clause>();
    private readonly ImmutableArray<Citation>.Builder _citations = ImmutableArray.CreateBuilder<Citation>();
    private readonly ImmutableArray<Link>.Builder _links = ImmutableArray.CreateBuilder<Link>();
    private readonly ImmutableArray<TimeMention>.Builder _times = ImmutableArray.CreateBuilder<TimeMention>();
    private int _line = 10;
    private string? _clause;

    public BodyBuilder Heading(int level, string anchor, string number, string title)
    {
        Add(anchor, number, title, anchor.Count(c => c == '.') + 1, heading: true);
        return Html($"<h{level} id=\"{anchor}\"><a class=\"clause-link\" href=\"#{anchor}\">{number}</a> {title}</h{level}>\n");
    }

    /// <summary>A numbered paragraph; what follows until <see cref="End"/> belongs to it.</summary>
    public BodyBuilder Paragraph(string anchor, string number, string text)
    {
        Add(anchor, number, text, anchor.Count(c => c == '.') + 1, heading: false);
        return Html($"<p id=\"{anchor}\" class=\"clause\"><a class=\"clause-link\" href=\"#{anchor}\"><span class=\"clause-number\">{number}</span></a> {text}");
    }

    public BodyBuilder Open(string text) => Html("<p>" + text);

    public BodyBuilder End(string text = "") => Html(text + "</p>\n");

    public BodyBuilder Html(string html)
    {
        _parts.Add(new HtmlPart(html));
        _line++;
        return this;
    }

    public BodyBuilder Cite(string text, CitationOutcome outcome, string? document = null, string? reference = null, string? clause = null)
    {
        _parts.Add(new CitationPart(_citations.Count, text));
        _citations.Add(new Citation
        {
            Text = text,
            Span = SourceSpan.OnLine(file, _line, 20, text.Length),
            Outcome = outcome,
            Document = document,
            Reference = reference,
            Clause = clause,
        });
        return this;
    }

    public BodyBuilder Time(FixedTime time)
    {
        _parts.Add(new TimePart(_times.Count, time.Text));
        _times.Add(new TimeMention(time.Text, SourceSpan.OnLine(file, _line, 5, time.Text.Length), time, _clause));
        return this;
    }

    public BodyBuilder Link(string text, Link link)
    {
        _parts.Add(new LinkPart(_links.Count, text, null));
        _links.Add(link);
        return this;
    }

    public BodyBuilder Directive(string name, params string[] words)
    {
        _parts.Add(new DirectivePart(name, words.Select(word => word.Split('=')).ToDictionary(pair => pair[0], pair => pair.ElementAtOrDefault(1) ?? "",
            StringComparer.Ordinal), SourceSpan.OnLine(file, _line, 1, 1)));
        return this;
    }

    public Document Into(Document document) => document with
    {
        Body = _parts.ToImmutable(),
        Clauses = _clauses.ToImmutable(),
        Citations = _citations.ToImmutable(),
        Links = _links.ToImmutable(),
        Times = _times.ToImmutable(),
    };

    private void Add(string anchor, string number, string title, int depth, bool heading)
    {
        _line++;
        _clause = anchor;
        _clauses.Add(new Clause
        {
            Anchor = anchor,
            Path = anchor,
            Number = number,
            Kind = ClauseKind.Arabic,
            Depth = depth,
            IsHeading = heading,
            Title = title,
            Text = title,
            Span = SourceSpan.OnLine(file, _line, 1, 1),
        });
    }
}
