namespace PlanSite.Core.Time;

/// <summary>What a distance is counted from.</summary>
public abstract record TimeAnchor;
