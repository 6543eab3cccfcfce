namespace PlanSite.Core.Time;

/// <summary>A distance is counted from an event: <c>khai mạc đại hội</c> is the start of <c>dai-hoi</c>.</summary>
/// <param name="Name">
/// What <see cref="IEventResolver.Find"/> is asked for: an id, a kind, <c>task:</c> and an id, or the words of the text without accents and joined by hyphens.
/// </param>
public sealed record EventAnchor(string Name, EventEdge Edge) : TimeAnchor
{
    /// <summary>The words of the text, where it was written in words.</summary>
    public string? Phrase { get; init; }

    /// <summary>
    /// The event that words or a name mean: <c>bầu cử</c> and <c>bau-cu</c> are one, <c>congress</c> is <c>dai-hoi</c>, <c>lễ bế mạc</c> is the end of <c>dai-hoi</c>.
    /// Whoever keeps events under names in words asks here for the name that a resolver will be asked for.
    /// </summary>
    /// <param name="edge">Which edge is meant where the words don't say.</param>
    public static EventAnchor Of(string words, EventEdge edge = EventEdge.Start) => Reading.EventPhrase.Normalize(words, edge);

    public bool Equals(EventAnchor? other) => other is not null && Name == other.Name && Edge == other.Edge;

    public override int GetHashCode() => HashCode.Combine(Name, Edge);
}
