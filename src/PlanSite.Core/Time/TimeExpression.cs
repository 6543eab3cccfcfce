namespace PlanSite.Core.Time;

/// <summary>A time as somebody wrote it, understood (thời gian, thời hạn): the root of the syntax tree.</summary>
/// <remarks>Two expressions are equal when they mean the same; the text that they were read from doesn't count.</remarks>
public abstract record TimeExpression
{
    /// <summary>The text it was read from; kept and shown.</summary>
    public string Text { get; init; } = "";

    /// <summary>Whether dates follow only once an event is known: see <see cref="EventNames"/>.</summary>
    public bool IsRelative => EventNames.Any();

    /// <summary>The events that must be known before dates follow, as <see cref="IEventResolver.Find"/> is asked for them.</summary>
    public virtual IEnumerable<string> EventNames => [];

    public virtual bool Equals(TimeExpression? other) => other is not null && EqualityContract == other.EqualityContract;

    public override int GetHashCode() => EqualityContract.GetHashCode();
}
