using PlanSite.Core.Diagnostics;
using PlanSite.Core.Time;

namespace PlanSite.Core.Documents;

/// <summary>A time found in the running text of a document.</summary>
/// <param name="Clause">Anchor of the innermost clause that it stands in.</param>
public sealed record TimeMention(string Text, SourceSpan Span, TimeExpression Expression, string? Clause)
{
    public bool InHeading { get; init; }
}
