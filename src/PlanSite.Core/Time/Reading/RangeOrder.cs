namespace PlanSite.Core.Time.Reading;

/// <summary>Whether a range runs backwards, in either spelling.</summary>
internal static class RangeOrder
{
    /// <summary>"từ tháng 7 đến hết năm 2025" doesn't, though the year begins before July; two of a kind must begin in order.</summary>
    public static bool IsBackwards(CalendarExpression from, CalendarExpression to) =>
        to.Last < from.First || (to.First < from.First && to.GetType() == from.GetType()) || EndsEarlierOnItsDay(from, to);

    private static bool EndsEarlierOnItsDay(CalendarExpression from, CalendarExpression to) =>
        from is DayExpression { Hour: { } begins } && to is DayExpression { Hour: { } ends } && from.First == to.First && ends < begins;
}
