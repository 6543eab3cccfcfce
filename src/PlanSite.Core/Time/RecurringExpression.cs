namespace PlanSite.Core.Time;

/// <summary>A time that comes again: <c>hằng quý</c>, <c>trước ngày 25 hằng tháng</c>, <c>monthly by 25</c>.</summary>
/// <param name="Day">The day by which it is due each time; of a quarter or half year, a day of its last month.</param>
/// <param name="Month">The month, where it comes yearly by a day or in that month: <c>tháng 12 hằng năm</c>.</param>
/// <param name="Quarter">The quarter, where it comes yearly in one: <c>quý IV hằng năm</c>.</param>
public sealed record RecurringExpression(Recurrence Every, int? Day = null, int? Month = null, int? Quarter = null) : TimeExpression;
