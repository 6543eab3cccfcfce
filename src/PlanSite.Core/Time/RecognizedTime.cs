using System.Collections.Immutable;

namespace PlanSite.Core.Time;

/// <summary>A time found in running text. <paramref name="Start"/> and <paramref name="Length"/> count UTF-16 code units of that text.</summary>
public sealed record RecognizedTime(int Start, int Length, TimeExpression Expression, ImmutableArray<TimeIssue> Issues);
