using System.Collections.Immutable;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Time;

namespace PlanSite.Core.Documents;

/// <summary>A time found in the running text of a document.</summary>
/// <param name="Clause">Anchor of the innermost clause that it stands in.</param>
public sealed record TimeMention(string Text, SourceSpan Span, TimeExpression Expression, string? Clause)
{
    public bool InHeading { get; init; }

    /// <summary>What is wrong with it or worth a hint, each at its place in the file; mostly nothing.</summary>
    public ImmutableArray<Located<TimeIssue>> Issues { get; init; } = [];
}
