using PlanSite.Core.Time;

namespace PlanSite.Core.Tests.Schedule;

/// <summary>
/// A time without the grammar, to test the schedule alone: days, or a number of days after (before) what a resolver finds under a name.
/// </summary>
internal sealed record FakeTime(DateOnly? Start, DateOnly? End, string? Name = null, int Days = 0, bool FromEnd = true) : TimeExpression
{
    /// <summary><c>2025-01-03</c>, <c>2025-01-03/2025-01-10</c>, <c>/2025-01-10</c>, <c>2025-01-03/</c>.</summary>
    public static FakeTime On(string days)
    {
        string[] ends = days.Split('/');
        DateOnly? first = ends[0].Length == 0 ? null : Samples.Day(ends[0]);
        return new FakeTime(first, ends.Length == 1 ? first : ends[1].Length == 0 ? null : Samples.Day(ends[1])) { Text = days };
    }

    public static FakeTime After(string name, int days) => new(null, null, name, days) { Text = $"{days} after {name}" };

    public static FakeTime Before(string name, int days) => new(null, null, name, -days, FromEnd: false) { Text = $"{days} before {name}" };

    public static Deadline Evaluate(TimeExpression expression, IEventResolver? events)
    {
        var time = (FakeTime)expression;
        if (time.Name is null) return new Deadline(time.Start, time.End, Certainty.Exact, DeadlineKind.Window, []);
        EventDates? found = events!.Find(time.Name);
        Deadline? from = time.FromEnd ? found?.End : found?.Start;
        DateOnly? day = (time.FromEnd ? from?.End : from?.Start)?.AddDays(time.Days);
        return day is null
            ? new Deadline(null, null, Certainty.Exact, DeadlineKind.Undated, [])
            : new Deadline(null, day, from!.Certainty, DeadlineKind.Window, [new(found!.Name, found.Name)]);
    }
}
