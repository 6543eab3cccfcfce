using System.Collections.Immutable;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Time;

namespace PlanSite.Core.Documents;

/// <summary>A document that is only cited: this repository doesn't hold its text.</summary>
public sealed record Reference
{
    /// <summary>Given, or made from number and date.</summary>
    public required Located<string> Id { get; init; }
    public DocumentNumber? Number { get; init; }
    public PartialDate? Date { get; init; }
    public required Located<string> Type { get; init; }
    public Located<string>? Issuer { get; init; }
    public string? Title { get; init; }

    /// <summary>Names by which it is cited where it has no number, such as a law or a charter.</summary>
    public ImmutableArray<string> Names { get; init; } = [];
    public ImmutableArray<Located<string>> Replaces { get; init; } = [];
    public DateOnly? Until { get; init; }
}
