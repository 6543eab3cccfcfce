using System.Collections.Immutable;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Core.Documents;

/// <summary>A type of document (kế hoạch, chỉ thị, ...), with the symbol that its numbers carry. Types are data.</summary>
public sealed record DocumentType
{
    public required Located<string> Id { get; init; }
    public required string Name { get; init; }

    /// <summary>The letters in a number: <c>KH</c> in <c>133-KH/DUK</c>. Some types (charters, laws) have none.</summary>
    public string? Symbol { get; init; }
    public ImmutableArray<string> Names { get; init; } = [];

    /// <summary>Parts that a document of the type must have; nothing where the usual ones of its number and place apply.</summary>
    public ImmutableArray<DocumentPart>? Parts { get; init; }

    /// <summary>Outline that a new document of the type starts from.</summary>
    public Located<string>? Outline { get; init; }
}
