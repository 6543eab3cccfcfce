using PlanSite.Core.Diagnostics;

namespace PlanSite.Core.Time;

/// <summary>Works out what a time means in dates, with a trace. Never throws.</summary>
public sealed class TimeEvaluator(WorkingCalendar calendar, ApproximateReading approximate = ApproximateReading.Office)
{
    public WorkingCalendar Calendar { get; } = calendar;

    public ApproximateReading Approximate { get; } = approximate;

    public Deadline Evaluate(TimeExpression expression, IEventResolver? events = null)
    {
        _ = events;
        return new Deadline(null, null, Certainty.Exact, DeadlineKind.Undated, [new LocalizedText(expression.Text, expression.Text)]);
    }
}
