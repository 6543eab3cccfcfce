using System.Collections.Immutable;
using System.Text;
using PlanSite.Core.Documents;

namespace PlanSite.Content.Markdown;

/// <summary>Collects the parts of a body; neighbouring HTML becomes one part.</summary>
internal sealed class PartWriter
{
    private readonly ImmutableArray<BodyPart>.Builder _parts = ImmutableArray.CreateBuilder<BodyPart>();

    /// <summary>HTML that no other part has ended yet.</summary>
    public StringBuilder Html { get; } = new(4096);

    public PartWriter Raw(string html)
    {
        Html.Append(html);
        return this;
    }

    public PartWriter Text(ReadOnlySpan<char> text)
    {
        HtmlText.Append(Html, text);
        return this;
    }

    public void Add(BodyPart part)
    {
        Flush();
        _parts.Add(part);
    }

    public ImmutableArray<BodyPart> ToImmutable()
    {
        Flush();
        return _parts.ToImmutable();
    }

    private void Flush()
    {
        if (Html.Length == 0) return;
        _parts.Add(new HtmlPart(Html.ToString()));
        Html.Clear();
    }
}
