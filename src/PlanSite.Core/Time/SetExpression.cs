using System.Collections.Immutable;

namespace PlanSite.Core.Time;

/// <summary>Several days or months that don't follow one another: <c>ngày 05, 12/3/2025</c>, <c>{2025-03-05,2025-03-12}</c>.</summary>
public sealed record SetExpression(ImmutableArray<CalendarExpression> Items) : TimeExpression
{
    public bool Equals(SetExpression? other) => base.Equals(other) && Items.SequenceEqual(other.Items);

    public override int GetHashCode() => Items.Aggregate(base.GetHashCode(), HashCode.Combine);
}
