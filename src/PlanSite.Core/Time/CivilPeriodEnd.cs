using PlanSite.Core.Diagnostics;

namespace PlanSite.Core.Time;

/// <summary>When a period ends that was counted forwards by the Civil Code.</summary>
public sealed record CivilPeriodEnd
{
    /// <summary>The day that the count itself gives, whether it is worked or not.</summary>
    public required DateOnly Counted { get; init; }

    /// <summary>The last day allowed: <see cref="Counted"/>, or the next working day when that is a day off.</summary>
    public required DateOnly End { get; init; }

    /// <summary>What the day off is called on which the count ended; nothing where the end was not moved.</summary>
    public LocalizedText? DayOff { get; init; }

    /// <summary>The year without data because of which it isn't known whether, or how far, the end moves; <see cref="End"/> is then <see cref="Counted"/>.</summary>
    public int? MissingYear { get; init; }

    public bool IsMoved => End != Counted;
}
