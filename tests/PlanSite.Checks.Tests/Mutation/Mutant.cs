using System.Collections.Immutable;

namespace PlanSite.Checks.Tests.Mutation;

/// <summary>This repository with one thing broken.</summary>
/// <param name="Kind">What was broken: a row of the report.</param>
/// <param name="File">The file that differs, from the root.</param>
/// <param name="Text">What the file says now.</param>
/// <param name="Line">Where it differs, from 1.</param>
/// <param name="Says">The change in a few words.</param>
/// <param name="Contradicts">What in the repository speaks against the change; nothing where it is as good as what was there.</param>
/// <param name="Refers">Words whose lines are right places for a finding as well: what refers to something that is gone or renamed.</param>
internal sealed record Mutant(string Kind, string File, string Text, int Line, string Says, string? Contradicts, ImmutableArray<string> Refers);
