using PlanSite.Core.Time;

namespace PlanSite.Checks.Cascade;

/// <summary>Events of two terms of office have nothing to do with each other.</summary>
internal static class CongressOrder
{
    // A term is five years, of some cells two and a half: what lies further apart than two years belongs to another.
    private const int LongestCampaign = 2 * 365;

    public static bool Near(Deadline one, Deadline other) =>
        (one.Start ?? one.End) is { } a && (other.Start ?? other.End) is { } b && Math.Abs(a.DayNumber - b.DayNumber) <= LongestCampaign;
}
