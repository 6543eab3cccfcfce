namespace PlanSite.Core.Time;

/// <summary>A year: <c>năm 2025</c>, <c>2025</c>.</summary>
public sealed record YearExpression(int Year) : CalendarExpression
{
    public override DateOnly First => MonthStart(Year, 1);

    public override DateOnly Last => MonthEnd(Year, 12);
}
