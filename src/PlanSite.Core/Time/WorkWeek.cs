using System.Diagnostics.CodeAnalysis;

namespace PlanSite.Core.Time;

/// <summary>
/// The week of an office: Monday to Friday are worked and Sunday is off (Decision 188/1999/QĐ-TTg, the forty-hour week); offices
/// differ on Saturday alone, where some receive citizens (Decision 14/2010/QĐ-TTg).
/// </summary>
public sealed record WorkWeek(WorkShift Saturday)
{
    public static WorkWeek MondayToFriday { get; } = new(WorkShift.None);

    public static WorkWeek SaturdayMorning { get; } = new(WorkShift.Morning);

    public static WorkWeek MondayToSaturday { get; } = new(WorkShift.Full);

    /// <summary>How much of such a day is worked in a week without holidays.</summary>
    public WorkShift On(DayOfWeek day) => day switch
    {
        DayOfWeek.Sunday => WorkShift.None,
        DayOfWeek.Saturday => Saturday,
        _ => WorkShift.Full,
    };

    /// <summary>Reads the name of a week as data files write it: <c>monday-friday</c>, <c>saturday-morning</c>, <c>monday-saturday</c>.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out WorkWeek? week)
    {
        week = text switch
        {
            "monday-friday" => MondayToFriday,
            "saturday-morning" => SaturdayMorning,
            "monday-saturday" => MondayToSaturday,
            _ => null,
        };
        return week is not null;
    }

    public override string ToString() => Saturday switch
    {
        WorkShift.Morning => "saturday-morning",
        WorkShift.Full => "monday-saturday",
        _ => "monday-friday",
    };
}
