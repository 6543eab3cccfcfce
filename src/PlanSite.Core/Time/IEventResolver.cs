namespace PlanSite.Core.Time;

/// <summary>Finds the event that a relative time counts from.</summary>
public interface IEventResolver
{
    /// <summary>The event called so in a text ("khai mạc đại hội", "bầu cử") or in the compact spelling (an id or a kind); nothing if it isn't known.</summary>
    EventDates? Find(string name);
}
