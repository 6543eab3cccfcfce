using PlanSite.Core.Time.Evaluation;

namespace PlanSite.Core.Time;

/// <summary>Works out what a time means in dates, with a trace. Never throws.</summary>
public sealed class TimeEvaluator(WorkingCalendar calendar, ApproximateReading approximate = ApproximateReading.Office)
{
    public WorkingCalendar Calendar { get; } = calendar;

    public ApproximateReading Approximate { get; } = approximate;

    /// <param name="events">Finds what relative times count from; without it they have no date.</param>
    public Deadline Evaluate(TimeExpression expression, IEventResolver? events = null) =>
        new DeadlineEvaluation(new CalendarWorkingDays(Calendar), Approximate, events).Of(expression);
}
