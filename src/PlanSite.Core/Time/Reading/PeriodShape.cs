namespace PlanSite.Core.Time.Reading;

internal enum PeriodShape
{
    Day,
    Month,
    Quarter,
    HalfYear,
    Year,
}
