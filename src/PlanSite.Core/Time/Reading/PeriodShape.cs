namespace PlanSite.Core.Time.Reading;

internal enum PeriodShape
{
    Day,
    Week,
    Month,
    Quarter,
    HalfYear,
    Year,
}
