using PlanSite.Core.Time;

namespace PlanSite.Core.Tests.Time;

/// <summary>Events with times in any spelling, by name.</summary>
internal sealed class NamedEvents(IReadOnlyDictionary<string, (string Start, string End)> events) : IEventResolver
{
    public EventDates? Find(string name)
    {
        if (!events.TryGetValue(name, out (string Start, string End) found)) return null;
        return new EventDates(name, Day(found.Start), Day(found.End));
    }

    private static Deadline? Day(string text) => text.Length == 0
        ? null
        : new TimeEvaluator(new WorkingCalendar([])).Evaluate(TimeExpressionParser.Parse(text).Expression!);
}
