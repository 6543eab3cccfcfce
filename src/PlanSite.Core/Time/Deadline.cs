using System.Collections.Immutable;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Core.Time;

/// <summary>What a <see cref="TimeExpression"/> means in dates (thời hạn), and how that was reached.</summary>
/// <param name="Start">First day on which it may be done; nothing: open.</param>
/// <param name="End">Last day allowed; nothing: open or not known.</param>
/// <param name="Trace">How the dates were reached, a sentence a step.</param>
public sealed record Deadline(DateOnly? Start, DateOnly? End, Certainty Certainty, DeadlineKind Kind, ImmutableArray<LocalizedText> Trace);
