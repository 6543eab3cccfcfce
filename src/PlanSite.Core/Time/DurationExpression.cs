namespace PlanSite.Core.Time;

/// <summary>How long something may take: <c>không quá 02 ngày</c>, <c>max 2 d</c>. No date follows from it.</summary>
public sealed record DurationExpression(DurationBound Bound, TimeAmount Amount) : TimeExpression;
