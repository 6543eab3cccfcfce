namespace PlanSite.Core.Time.Reading;

/// <summary>Stands in the tree, while it is being read, for a period that doesn't exist; the fault is among the issues and the tree is not given out.</summary>
internal sealed record FaultyPeriod : CalendarExpression
{
    public override DateOnly First => DateOnly.MinValue;

    public override DateOnly Last => DateOnly.MaxValue;
}
