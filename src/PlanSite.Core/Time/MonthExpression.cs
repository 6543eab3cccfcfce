namespace PlanSite.Core.Time;

/// <summary>A month: <c>tháng 9/2024</c>, <c>2024-09</c>.</summary>
public sealed record MonthExpression(int Year, int Month) : CalendarExpression
{
    public override DateOnly First => MonthStart(Year, Month);

    public override DateOnly Last => MonthEnd(Year, Month);
}
