using PlanSite.Content.Yaml;
using PlanSite.Content.Yaml.Values;
using PlanSite.Core.Time;

namespace PlanSite.Content.Data;

/// <summary>The key <c>week</c>: offices that work on Saturdays count their working days by it.</summary>
internal static class WeekKey
{
    private static readonly WorkWeek[] Weeks = [WorkWeek.MondayToFriday, WorkWeek.SaturdayMorning, WorkWeek.MondayToSaturday];

    public static Key<WorkWeek> Of(string description) =>
        Key.Optional("week", new ChoiceValue<WorkWeek>([.. Weeks.Select(week => (week.ToString(), week))]), description, "tuan", "tuan-lam-viec");
}
