namespace PlanSite.Core.Time;

/// <summary>A stretch of the calendar: a day, week, month, quarter, half, year or a part of one.</summary>
public abstract record CalendarExpression : TimeExpression
{
    /// <summary>Its first day; of a part, as offices read it.</summary>
    public abstract DateOnly First { get; }

    /// <summary>Its last day; of a part, as offices read it.</summary>
    public abstract DateOnly Last { get; }

    /// <summary>Whether its days are only about those that are meant: thirds and weeks.</summary>
    public virtual bool IsApproximate => false;

    private protected static DateOnly MonthStart(int year, int month) => new(year, month, 1);

    private protected static DateOnly MonthEnd(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month));
}
