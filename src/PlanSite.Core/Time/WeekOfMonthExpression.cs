namespace PlanSite.Core.Time;

/// <summary>
/// A week of a month: <c>tuần thứ hai tháng 10/2025</c>, <c>2025-10-W2</c>; approximate. Seven days running make a week (Civil Code 2015, art. 146.1),
/// counted from the first of the month: offices that look at a calendar mean a day or two before or after.
/// </summary>
/// <param name="Week">1 to 5, the fifth being what is left of the month; nothing: its last seven days (<c>2025-10-Wlast</c>).</param>
public sealed record WeekOfMonthExpression(int Year, int Month, int? Week) : CalendarExpression
{
    private const int DaysInWeek = 7;

    public override DateOnly First => Week is { } week ? MonthStart(Year, Month).AddDays((week - 1) * DaysInWeek) : Last.AddDays(1 - DaysInWeek);

    public override DateOnly Last => Week is { } week && week * DaysInWeek < DateTime.DaysInMonth(Year, Month)
        ? MonthStart(Year, Month).AddDays((week * DaysInWeek) - 1)
        : MonthEnd(Year, Month);

    public override bool IsApproximate => true;

    /// <summary>How many weeks a month has: February of most years has no fifth.</summary>
    public static int WeeksIn(int year, int month) => (DateTime.DaysInMonth(year, month) + DaysInWeek - 1) / DaysInWeek;
}
