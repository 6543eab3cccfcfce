namespace PlanSite.Core.Time;

/// <summary>A time as somebody wrote it, understood (thời gian, thời hạn): the root of the syntax tree.</summary>
public abstract record TimeExpression
{
    /// <summary>The text it was read from; kept and shown.</summary>
    public string Text { get; init; } = "";
}
