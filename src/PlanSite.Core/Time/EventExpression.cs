namespace PlanSite.Core.Time;

/// <summary>A time next to an event, without counting: <c>ngay sau đại hội</c>, <c>after congress.end</c>. No date until the event has one.</summary>
public sealed record EventExpression(EventRelation Relation, EventAnchor Anchor) : TimeExpression
{
    public override IEnumerable<string> EventNames => [Anchor.Name];
}
