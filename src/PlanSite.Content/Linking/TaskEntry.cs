using System.Collections.Immutable;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Time;

namespace PlanSite.Content.Linking;

/// <summary>An entry of <c>tasks:</c> or <c>tasks.yml</c> as it is written. What and when may be left to the clause that it names.</summary>
public sealed record TaskEntry
{
    /// <summary>The entry as a whole, where a key is missing.</summary>
    public required SourceSpan Span { get; init; }
    public required Located<string> Id { get; init; }
    public Located<string>? What { get; init; }
    public Located<string>? When { get; init; }
    public Located<string>? Who { get; init; }
    public ImmutableArray<Located<string>> With { get; init; } = [];
    public ImmutableArray<Located<string>> For { get; init; } = [];
    public ImmutableArray<Located<string>> Except { get; init; } = [];
    public Located<string>? Clause { get; init; }
    public ImmutableArray<Located<string>> Covers { get; init; } = [];
    public ImmutableArray<Located<string>> After { get; init; } = [];
    public Located<string>? Output { get; init; }
    public Located<PartialDate>? Done { get; init; }
    public Located<string>? Evidence { get; init; }
}
