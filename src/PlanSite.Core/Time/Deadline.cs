using System.Collections.Immutable;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Core.Time;

/// <summary>What a <see cref="TimeExpression"/> means in dates (thời hạn), and how that was reached.</summary>
/// <param name="Start">First day on which it may be done; nothing: open.</param>
/// <param name="End">Last day allowed; nothing: open or not known.</param>
/// <param name="Trace">How the dates were reached, a sentence a step.</param>
public sealed record Deadline(DateOnly? Start, DateOnly? End, Certainty Certainty, DeadlineKind Kind, ImmutableArray<LocalizedText> Trace)
{
    /// <summary>The year whose days off are not known although the count needs them; a count of working days then has no date.</summary>
    public int? MissingYear { get; init; }

    /// <summary>The event that is not known or has no date yet.</summary>
    public string? MissingEvent { get; init; }
}
