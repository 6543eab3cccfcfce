namespace PlanSite.Core.Time;

/// <summary>A number of units: <c>15 ngày làm việc</c>, <c>15 wd</c>. Only durations have fractions (<c>1/2 ngày</c>).</summary>
public readonly record struct TimeAmount(decimal Value, TimeUnit Unit);
