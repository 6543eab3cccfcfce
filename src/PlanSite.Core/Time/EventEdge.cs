namespace PlanSite.Core.Time;

/// <summary>Which end of an event is meant.</summary>
public enum EventEdge
{
    /// <summary>khai mạc, bắt đầu.</summary>
    Start,

    /// <summary>bế mạc, kết thúc, xong.</summary>
    End,
}
