namespace PlanSite.Core.Time;

/// <summary>A quarter: <c>Quý III/2024</c>, <c>2024-Q3</c> (EDTF <c>2024-35</c>).</summary>
public sealed record QuarterExpression(int Year, int Quarter) : CalendarExpression
{
    public override DateOnly First => MonthStart(Year, (Quarter * 3) - 2);

    public override DateOnly Last => MonthEnd(Year, Quarter * 3);
}
