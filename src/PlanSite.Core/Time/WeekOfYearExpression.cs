using System.Globalization;

namespace PlanSite.Core.Time;

/// <summary>A week by its number, Monday to Sunday as ISO 8601 counts: <c>tuần 41 năm 2025</c>, <c>2025-W41</c>; approximate, since not every office counts so.</summary>
public sealed record WeekOfYearExpression(int Year, int Week) : CalendarExpression
{
    public override DateOnly First => DateOnly.FromDateTime(ISOWeek.ToDateTime(Year, Week, DayOfWeek.Monday));

    public override DateOnly Last => First.AddDays(6);

    public override bool IsApproximate => true;
}
