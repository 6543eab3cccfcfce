namespace PlanSite.Core.Time;

/// <summary>From one stretch of the calendar to another, both included: <c>2024-09-01/2024-10-31</c>; without an end: from then on.</summary>
public sealed record IntervalExpression : TimeExpression
{
    /// <remarks>
    /// Where the ends differ in precision the sharper one decides: "đầu tháng 7/2025 đến 15/7/2025" and "tháng 7/2025 đến 15/7/2025" begin on
    /// 1/7, "từ 15/7/2025 đến tháng 8/2025" ends on 31/8. A middle or an end of a month stays approximate.
    /// </remarks>
    public IntervalExpression(CalendarExpression start, CalendarExpression? end)
    {
        Start = end is DayExpression && start is not DayExpression && (!start.IsApproximate || start is PartExpression { Part: PeriodPart.Early }) ? new DayExpression(start.First) : start;
        End = start is DayExpression && end is { IsApproximate: false } and not DayExpression ? new DayExpression(end.Last) : end;
    }

    public CalendarExpression Start { get; }

    /// <summary>Nothing: open.</summary>
    public CalendarExpression? End { get; }
}
