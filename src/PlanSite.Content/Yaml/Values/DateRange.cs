namespace PlanSite.Content.Yaml.Values;

/// <summary>Some days one after another, both ends included.</summary>
internal readonly record struct DateRange(DateOnly From, DateOnly To)
{
    public IEnumerable<DateOnly> Days()
    {
        for (DateOnly day = From; day <= To; day = day.AddDays(1)) yield return day;
    }
}
