namespace PlanSite.Core.Time;

/// <summary>A distance is counted from a date that is written.</summary>
public sealed record DateAnchor(CalendarExpression Date) : TimeAnchor;
