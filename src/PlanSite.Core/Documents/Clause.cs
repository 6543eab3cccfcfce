using System.Collections.Immutable;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Core.Documents;

/// <summary>A numbered heading, paragraph or item of a document (điểm, khoản, mục, phần), with an anchor that lasts.</summary>
public sealed record Clause
{
    /// <summary>The path of the numbers, <c>III.2.1</c>, or the id that the author gave with <c>{#id}</c>. Unique in its document.</summary>
    public required string Anchor { get; init; }

    /// <summary>The path made of numbers, also where the author gave an id of their own.</summary>
    public required string Path { get; init; }

    /// <summary>The number as it is written: <c>3.1.</c>, <c>a)</c>, <c>PHẦN II.</c>, <c>-</c>.</summary>
    public required string Number { get; init; }
    public required ClauseKind Kind { get; init; }

    /// <summary>1 for a clause directly below the document.</summary>
    public required int Depth { get; init; }

    /// <summary>Anchor of the clause around this one.</summary>
    public string? Parent { get; init; }
    public bool IsHeading { get; init; }

    /// <summary>Level of the Markdown heading, 1 to 6; 0 for paragraphs and items.</summary>
    public int Level { get; init; }

    /// <summary>The number as numbers: 3 and 1 for <c>3.1.</c>, 4 for <c>IV.</c>, 5 for <c>đ)</c>; nothing for dashes and what has no number.</summary>
    public ImmutableArray<int> Values { get; init; } = [];

    /// <summary>The heading or first paragraph as plain text, without its number.</summary>
    public required string Title { get; init; }

    /// <summary>Everything the clause itself says as plain text, without its number and without the clauses below it.</summary>
    public required string Text { get; init; }

    public required SourceSpan Span { get; init; }
}
