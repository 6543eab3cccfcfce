namespace PlanSite.Core.Time;

/// <summary>A time with one limit in the calendar: <c>trước ngày 15/9/2024</c>, <c>by 2025-05-01</c>.</summary>
public sealed record LimitExpression(LimitKind Kind, CalendarExpression Date) : TimeExpression;
