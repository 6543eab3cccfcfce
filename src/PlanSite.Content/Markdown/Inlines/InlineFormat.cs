namespace PlanSite.Content.Markdown.Inlines;

/// <summary>Emphasis around a piece of text, as a chain from the inside out.</summary>
internal sealed class InlineFormat(InlineFormat? parent, string tag)
{
    public static InlineFormat None { get; } = new(null, "");

    public InlineFormat? Parent { get; } = parent;
    public string Tag { get; } = tag;
    public int Depth { get; } = parent is null ? 0 : parent.Depth + 1;

    /// <summary>The innermost format that is around both.</summary>
    public static InlineFormat Common(InlineFormat a, InlineFormat b)
    {
        while (a.Depth > b.Depth) a = a.Parent!;
        while (b.Depth > a.Depth) b = b.Parent!;
        while (!ReferenceEquals(a, b))
        {
            a = a.Parent!;
            b = b.Parent!;
        }

        return a;
    }
}
