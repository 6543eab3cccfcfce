using System.Collections.Immutable;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Core.Documents;

/// <summary>Headings that a document must have (đề cương): written out, or those of a document that is itself an outline.</summary>
public sealed record Outline
{
    public required Located<string> Id { get; init; }
    public required Located<string> Name { get; init; }
    public ImmutableArray<string> Headings { get; init; } = [];
    public Located<string>? Document { get; init; }
}
