using PlanSite.Core.Diagnostics;
using PlanSite.Core.Time;

namespace PlanSite.Core.Schedule;

/// <summary>Puts the times of several obligations together into the one that a task shows as a whole.</summary>
internal static class DeadlineSpan
{
    public static Deadline Undated(Task task) => new(
        null, null, Certainty.Exact, DeadlineKind.Undated, [new LocalizedText(task.WhenText.Value, task.WhenText.Value)]);

    /// <param name="deadlines">At least one. Those without dates do not count beside those with dates.</param>
    public static Deadline Over(IReadOnlyList<Deadline> deadlines)
    {
        Deadline first = deadlines.FirstOrDefault(deadline => deadline.Kind == DeadlineKind.Window) ?? deadlines[0];
        List<Deadline> dated = [.. deadlines.Where(deadline => deadline.Kind == first.Kind)];
        if (dated.All(deadline => (deadline.Start, deadline.End) == (first.Start, first.End)))
        {
            return first with { Certainty = dated.Max(deadline => deadline.Certainty) };
        }

        DateOnly? start = dated.Exists(deadline => deadline.Start is null) ? null : dated.Min(deadline => deadline.Start);
        DateOnly? end = dated.Exists(deadline => deadline.End is null) ? null : dated.Max(deadline => deadline.End);
        return new Deadline(start, end, dated.Max(deadline => deadline.Certainty), first.Kind, [Explain(dated.Count, start, end)]);
    }

    private static LocalizedText Explain(int count, DateOnly? start, DateOnly? end)
    {
        string vi = $"Gộp {count} thời hạn riêng";
        string en = $"{count} times of its own put together";
        if (start is { } from)
        {
            vi += $"; sớm nhất {VietnameseDate.Numeric(from)}";
            en += $"; from {EnglishDate.Long(from)}";
        }

        if (end is { } to)
        {
            vi += $"; chậm nhất {VietnameseDate.Numeric(to)}";
            en += $"; until {EnglishDate.Long(to)}";
        }

        return new LocalizedText(vi + ".", en + ".");
    }
}
