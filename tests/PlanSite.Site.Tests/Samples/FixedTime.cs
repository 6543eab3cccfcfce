using PlanSite.Core.Time;

namespace PlanSite.Site.Tests.Samples;

/// <summary>A time whose meaning the test itself gives: pages are tested without the grammar of times.</summary>
internal sealed record FixedTime(Deadline Deadline) : TimeExpression
{
    public static FixedTime On(string text, DateOnly day, Certainty certainty = Certainty.Exact) => Between(text, day, day, certainty);

    public static FixedTime Until(string text, DateOnly end) => Between(text, null, end, Certainty.Exact);

    public static FixedTime Between(string text, DateOnly? start, DateOnly? end, Certainty certainty = Certainty.Exact) =>
        new(new Deadline(start, end, certainty, DeadlineKind.Window, [new Core.Diagnostics.LocalizedText($"“{text}” được đọc theo lịch.", $"“{text}” was read.")])) { Text = text };

    public static FixedTime Of(string text, DeadlineKind kind) => new(new Deadline(null, null, Certainty.Exact, kind, [])) { Text = text };

    public static Deadline Evaluate(TimeExpression expression) => ((FixedTime)expression).Deadline;
}
