using System.Text;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;
using PlanSite.Core.Time;

namespace PlanSite.Content.Markdown.Clauses;

/// <summary>A clause while the body is being read.</summary>
internal sealed class OpenClause
{
    public required OpenClause? Parent { get; init; }

    /// <summary>Nothing for a heading without number and for a paragraph that only has an id.</summary>
    public ClauseNumber? Number { get; init; }
    public required ClauseKind Kind { get; init; }
    public required string Path { get; init; }
    public required string Anchor { get; init; }

    /// <summary>Level of the Markdown heading; 0 for paragraphs and items.</summary>
    public int Level { get; init; }
    public required TimeContext Context { get; set; }
    public bool IsHeading => Level > 0;
    public int Depth => Parent is null ? 1 : Parent.Depth + 1;
    public string NumberText { get; init; } = "";
    public string Title { get; set; } = "";
    public StringBuilder Text { get; } = new();
    public SourceSpan Span { get; set; }

    /// <summary>How many dash items stand directly below.</summary>
    public int Dashes { get; set; }

    /// <summary>The last number of the same kind directly below, where there is one.</summary>
    public ClauseNumber? LastChild { get; set; }

    public Clause Close() => new()
    {
        Anchor = Anchor,
        Path = Path,
        Number = NumberText,
        Kind = Kind,
        Depth = Depth,
        Parent = Parent?.Anchor,
        IsHeading = IsHeading,
        Level = Level,
        Values = Number?.Values ?? [],
        Title = Title,
        Text = Text.ToString(),
        Span = Span,
    };
}
