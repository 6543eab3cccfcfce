namespace PlanSite.Core.Time;

/// <summary>The beginning, middle or end of a month, quarter or year: <c>đầu tháng 7/2025</c>, <c>2025-07-early</c>; approximate.</summary>
/// <param name="Whole">A month, quarter or year.</param>
public sealed record PartExpression(CalendarExpression Whole, PeriodPart Part) : CalendarExpression
{
    public override DateOnly First => Read(ApproximateReading.Office).First;

    public override DateOnly Last => Read(ApproximateReading.Office).Last;

    public override bool IsApproximate => true;

    /// <summary>
    /// The days that it covers: thirds of the month, quarter or year for an office; single days by the Civil Code 2015, art. 146, which
    /// speaks of months and years only, so that a quarter keeps the office's reading.
    /// </summary>
    public (DateOnly First, DateOnly Last) Read(ApproximateReading reading)
    {
        if (reading == ApproximateReading.CivilCode && (Whole is MonthExpression or YearExpression))
        {
            DateOnly day = (Part, Whole) switch
            {
                (PeriodPart.Early, _) => Whole.First,
                (PeriodPart.Late, _) => Whole.Last,
                (_, YearExpression year) => new DateOnly(year.Year, 6, 30),
                _ => Whole.First.AddDays(14),
            };
            return (day, day);
        }

        // A month has thirds of ten days (thượng, trung, hạ tuần); longer periods have thirds of whole months.
        if (Whole is MonthExpression)
        {
            return Part switch
            {
                PeriodPart.Early => (Whole.First, Whole.First.AddDays(9)),
                PeriodPart.Mid => (Whole.First.AddDays(10), Whole.First.AddDays(19)),
                _ => (Whole.First.AddDays(20), Whole.Last),
            };
        }

        int third = Whole is YearExpression ? 4 : Whole is HalfYearExpression ? 2 : 1;
        int month = Whole.First.Month + ((int)Part * third);
        return (MonthStart(Whole.First.Year, month), MonthEnd(Whole.First.Year, month + third - 1));
    }
}
