namespace PlanSite.Core.Time;

/// <summary>A time counted from an event or a date: <c>at least 15 wd before congress.start</c>.</summary>
public sealed record CountedExpression(CountBound Bound, TimeAmount Amount, CountDirection Direction, TimeAnchor Anchor) : TimeExpression
{
    public override IEnumerable<string> EventNames => Anchor is EventAnchor named ? [named.Name] : [];
}
