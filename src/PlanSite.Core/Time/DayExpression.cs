namespace PlanSite.Core.Time;

/// <summary>One day (<c>ngày 15/9/2024</c>, <c>2024-09-15</c>), maybe with an hour or a part of the day that is kept and shown but not computed with.</summary>
public sealed record DayExpression(DateOnly Date, TimeOnly? Hour = null, DaySession? Session = null) : CalendarExpression
{
    public override DateOnly First => Date;

    public override DateOnly Last => Date;
}
