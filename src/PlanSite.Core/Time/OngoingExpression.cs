namespace PlanSite.Core.Time;

/// <summary>All the time: <c>thường xuyên</c>, <c>ongoing</c>.</summary>
public sealed record OngoingExpression : TimeExpression;
