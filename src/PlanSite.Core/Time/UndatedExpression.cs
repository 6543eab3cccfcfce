namespace PlanSite.Core.Time;

/// <summary>Words that give no date: <c>theo lịch của Ban Thường vụ</c>, <c>"..."?</c>. Shown, never computed.</summary>
public sealed record UndatedExpression(string Words) : TimeExpression;
