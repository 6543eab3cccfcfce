namespace PlanSite.Core.Time;

/// <summary>A time of which the office says itself that it may change: <c>dự kiến ...</c>, <c>...~</c>.</summary>
public sealed record TentativeExpression(TimeExpression Inner) : TimeExpression
{
    public override IEnumerable<string> EventNames => Inner.EventNames;
}
