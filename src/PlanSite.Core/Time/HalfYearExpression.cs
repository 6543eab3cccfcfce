namespace PlanSite.Core.Time;

/// <summary>Half a year: <c>6 tháng đầu năm 2025</c>, <c>2025-H1</c> (EDTF <c>2025-40</c>).</summary>
public sealed record HalfYearExpression(int Year, int Half) : CalendarExpression
{
    public override DateOnly First => MonthStart(Year, (Half * 6) - 5);

    public override DateOnly Last => MonthEnd(Year, Half * 6);
}
