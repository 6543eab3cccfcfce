using PlanSite.Core.Schedule;
using PlanSite.Core.Time;

namespace PlanSite.Site.Calendars;

/// <summary>The time of a task as readers see it: as the office wrote it, or the written spelling of what was entered in the compact one.</summary>
internal static class WrittenTime
{
    public static string Of(Task task)
    {
        string text = task.WhenText.Value;
        return task.When is { } when && string.Equals(TimeFormatter.Compact(when), text.Trim(), StringComparison.OrdinalIgnoreCase)
            ? TimeFormatter.Vietnamese(when)
            : text;
    }
}
