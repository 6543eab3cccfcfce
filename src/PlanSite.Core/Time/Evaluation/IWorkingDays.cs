namespace PlanSite.Core.Time.Evaluation;

/// <summary>What the evaluator asks a calendar of working days.</summary>
internal interface IWorkingDays
{
    /// <summary>The n-th working day after a day, or before it where n is negative; the day itself is not counted.</summary>
    CountedDay Add(DateOnly from, int days);

    /// <summary>Nothing: the year's days off are not known.</summary>
    bool? IsWorkingDay(DateOnly date);
}
